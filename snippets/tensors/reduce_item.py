"""item：从张量到 Python 数 | item: from a tensor to a Python number"""

import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
loss = x.mean()
print(loss)
#> tensor(2.5000, grad_fn=<MeanBackward0>)
print(loss.item(), type(loss.item()))
#> 2.5 <class 'float'>
print(torch.tensor([[2]]).item(), torch.tensor([True]).item())  # 一个元素即可 | one element is enough
#> 2 True
print(x.sum(dim=1).tolist())  # 多个元素 | several elements
#> [3.0, 7.0]
try:
    x.sum(dim=1).item()
except RuntimeError as e:
    print(e)
    #> a Tensor with 2 elements cannot be converted to Scalar

total = 0.0
for _ in range(3):
    total += x.mean()  # 忘了 item()：每轮的计算图都留着 | no item(): every graph stays alive
print(total.requires_grad)
#> True
