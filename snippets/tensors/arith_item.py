"""变成 Python 数：item 与 tolist | To Python numbers: item and tolist"""

import torch

loss = torch.tensor([0.25])
print(loss.item(), type(loss.item()).__name__, loss.tolist(), float(loss), f"{loss.item():.3f}")
#> 0.25 float [0.25] 0.25 0.250
try:
    torch.tensor([1.0, 2.0]).item()
except RuntimeError as e:
    print(e)
    #> a Tensor with 2 elements cannot be converted to Scalar
print({"loss": 0.25}.items())  # 字典的 items 是另一回事 | the items of a dictionary are something else
#> dict_items([('loss', 0.25)])
print(torch.tensor(3) * 2, [0, 0, 0][torch.tensor(2)])  # 0 维整数张量能当索引 | a 0-d integer works as an index
#> tensor(6) 0
