"""detach 还是 clone | detach or clone"""

import torch

x = torch.ones(3, requires_grad=True)
for name, y in (("detach", x.detach()), ("clone", x.clone()), ("both", x.detach().clone())):
    print(name, "in the graph:", y.requires_grad, "own memory:", y.data_ptr() != x.data_ptr())
    #> detach in the graph: False own memory: False
    #> clone in the graph: True own memory: True
    #> both in the graph: False own memory: True
x.detach()[0] = 5  # 改了 x 自己 | changes x itself
print(x)
#> tensor([5., 1., 1.], requires_grad=True)
