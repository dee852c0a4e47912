"""比较：得到布尔张量 | Comparison gives booleans"""

import torch

x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 3.0, 2.0])
print(x == y, x < y)
#> tensor([ True, False, False]) tensor([False,  True, False])
print(x.eq(y), x.gt(y), x.lt(y), x.ge(y), x.le(y), x.ne(y))  # 方法的写法 | as methods
#> tensor([ True, False, False]) tensor([False, False,  True]) tensor([False,  True, False]) tensor([ True, False,  True]) tensor([ True,  True, False]) tensor([False,  True,  True])
print(torch.equal(x, y), torch.allclose(x, y), torch.isclose(x, y))
#> False False tensor([ True, False, False])
print((x == y).all(), (x == y).any(), torch.eq(x, y).sum())
#> tensor(False) tensor(True) tensor(1)
try:
    if x == y:
        pass
except RuntimeError as e:
    print(e)
    #> Boolean value of Tensor with more than one value is ambiguous
