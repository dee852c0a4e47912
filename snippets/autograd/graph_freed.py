"""backward 之后，图里存的中间结果就释放了 | backward frees what the graph had saved"""

import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
print(y.grad_fn._saved_self)  # x^3 的导数要用到 x | the derivative of x^3 needs x
#> tensor(2., requires_grad=True)
y.backward()
try:
    print(y.grad_fn._saved_self)
except RuntimeError as e:
    print(str(e).split(" (")[0])
    #> Trying to backward through the graph a second time
