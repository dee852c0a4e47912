"""两个张量不够接近 | Two tensors that are not close"""

import torch

a, b = torch.tensor([0.1, 0.3]), torch.tensor([0.1, 0.3001])
for wrong in (b, a.double(), a[None]):
    try:
        torch.testing.assert_close(a, wrong)
    except AssertionError as e:
        print(str(e).splitlines()[0])
        #> Tensor-likes are not close!
        #> The values for attribute 'dtype' do not match: torch.float32 != torch.float64.
        #> The values for attribute 'shape' do not match: torch.Size([2]) != torch.Size([1, 2]).
torch.testing.assert_close(a, b, rtol=0, atol=1e-3)
c = torch.tensor([0.1], dtype=torch.float64) * 3
print(c == 0.3, torch.isclose(c, torch.full_like(c, 0.3)))
#> tensor([False]) tensor([True])
