"""测试里比较两个张量 | Comparing two tensors in a test"""

import warnings

import torch

a = torch.tensor([1.0, 2.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.testing.assert_allclose(a, a)
print(str(caught[0].message).split(". ")[0])
#> `torch.testing.assert_allclose()` is deprecated since 1.12 and will be removed in a future release
try:
    torch.testing.assert_close(a, a.double())
except AssertionError as e:
    print(str(e).splitlines()[0])
    #> The values for attribute 'dtype' do not match: torch.float32 != torch.float64.
torch.testing.assert_close(a, a + 1e-7)
