"""LongTensor 悄悄截断小数 | LongTensor silently truncates"""

import torch

print(torch.LongTensor([0.5, 2]))
#> tensor([0, 2])
print(torch.tensor([0.5, 2]), torch.tensor([0, 2]).dtype)
#> tensor([0.5000, 2.0000]) torch.int64
print(torch.tensor([0, 2], dtype=torch.int64))
#> tensor([0, 2])
