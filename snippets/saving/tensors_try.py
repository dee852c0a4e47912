"""两个问题的答案：扩展出来的张量、转置后的步幅 | The answers: an expanded tensor, and the strides of a transpose"""

from pathlib import Path

import torch

big = torch.zeros(1).expand(1000, 1000)
torch.save(big, "big.pt")
print("expanded, under 2 kB:", Path("big.pt").stat().st_size < 2000)
#> expanded, under 2 kB: True
torch.save(big.clone(), "big.pt")
print("cloned, over 4 MB:", Path("big.pt").stat().st_size > 4_000_000)
#> cloned, over 4 MB: True

torch.save(torch.zeros(2, 3).t(), "t.pt")
loaded = torch.load("t.pt")
print(tuple(loaded.shape), loaded.stride(), loaded.is_contiguous())
#> (3, 2) (1, 3) False
