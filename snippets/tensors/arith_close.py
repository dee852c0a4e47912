"""比较浮点：assert_close 说得最清楚 | Comparing floats: assert_close tells most"""

import torch

x = torch.tensor([1.0, 2.0, 3.0])
try:
    torch.testing.assert_close(x, torch.tensor([1.0, 2.0, 3.1]))
except AssertionError as e:
    print(e)
    #> Tensor-likes are not close!
    #>
    #> Mismatched elements: 1 / 3 (33.3%)
    #> Greatest absolute difference: 0.09999990463256836 at index (2,) (up to 1e-05 allowed)
    #> Greatest relative difference: 0.032258033752441406 at index (2,) (up to 1.3e-06 allowed)
print(torch.allclose(x, x + 1e-6), torch.allclose(x, x + 1e-6, rtol=0, atol=1e-7))
#> True False
nan = torch.tensor([float("nan")])
print(nan == nan, torch.equal(nan, nan), torch.allclose(nan, nan, equal_nan=True))
#> tensor([False]) False True
