"""短时傅里叶变换：return_complex 必写 | The short-time Fourier transform needs return_complex"""

import torch

x, window = torch.sin(torch.arange(64.0)), torch.hann_window(16)
try:
    torch.stft(x, 16, window=window)
except RuntimeError as e:
    print(e)
    #> stft requires the return_complex parameter be given for real inputs, and will further require that return_complex=True in a future PyTorch release.
spectrum = torch.stft(x, 16, window=window, return_complex=True)
print(spectrum.shape, spectrum.dtype, torch.view_as_real(spectrum).shape)
#> torch.Size([9, 17]) torch.complex64 torch.Size([9, 17, 2])
