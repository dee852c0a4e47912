"""前向为反向存了什么 | What forward keeps for backward"""

import torch

x = torch.ones(3, requires_grad=True)
y = x.exp()
# exp 存结果，平方存输入 | exp keeps its result, square its input
print(y.grad_fn._saved_result.data_ptr() == y.data_ptr(), x.square().grad_fn._saved_self is x)
#> True True
print((x + 1).grad_fn.name(), [name for name in dir((x + 1).grad_fn) if name.startswith("_saved_")])
#> AddBackward0 ['_saved_alpha']
y.sum().backward()
try:
    y.sum().backward()
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed)
