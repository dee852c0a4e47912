"""傅里叶变换搬进了模块 | Fourier transforms moved into a module"""

import torch

x = torch.tensor([1.0, 0.0, -1.0, 0.0])
try:
    torch.rfft(x, 1)
except AttributeError as e:
    print(e)
    #> module 'torch' has no attribute 'rfft'
try:
    torch.fft(x, 1)
except TypeError as e:
    print(e)
    #> 'module' object is not callable
spectrum = torch.fft.rfft(x)
print(spectrum)
#> tensor([0.+0.j, 2.+0.j, 0.+0.j])
print(torch.view_as_real(spectrum).shape, torch.fft.irfft(spectrum))
#> torch.Size([3, 2]) tensor([ 1.,  0., -1.,  0.])
