"""复数变实数 | Complex to real"""

import warnings

import torch

spectrum = torch.fft.fft(torch.tensor([1.0, 2.0, 3.0]))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    spectrum.float()
print(str(caught[0].message).split(" (Triggered")[0])
#> Casting complex values to real discards the imaginary part
print(spectrum.real)
#> tensor([ 6.0000, -1.5000, -1.5000])
print(spectrum.abs())
#> tensor([6.0000, 1.7321, 1.7321])
print(torch.fft.irfft(torch.fft.rfft(torch.tensor([1.0, 2.0, 3.0])), n=3))
#> tensor([1., 2., 3.])
