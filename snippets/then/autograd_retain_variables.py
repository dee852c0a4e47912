"""保留计算图 | Keeping the graph"""

import torch

x = torch.ones(1, requires_grad=True)
loss = (x * x).sum()
try:
    loss.backward(retain_variables=True)
except TypeError as e:
    print(e)
    #> Tensor.backward() got an unexpected keyword argument 'retain_variables'
loss.backward(retain_graph=True)
loss.backward()
try:
    loss.backward()
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed)
total = (x + 1).sum()
total.backward(), total.backward()
print(x.grad)
#> tensor([6.])
