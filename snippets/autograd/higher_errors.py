"""vmap 里不能看数值，随机数要说清楚 | In vmap, no looking at values, and randomness must be declared"""

import torch
from torch.func import grad, vmap

for wrong in (
    lambda: vmap(lambda x: x.sin() if x > 0 else x)(torch.randn(3)),
    lambda: vmap(lambda x: torch.tensor(x.item()))(torch.randn(3)),
    lambda: vmap(lambda x: x + torch.rand(()))(torch.zeros(3)),
    lambda: grad(torch.sin)(torch.randn(3)),
):
    try:
        wrong()
    except RuntimeError as e:
        print(str(e).split(". ")[0])
        #> vmap: It looks like you're attempting to use a Tensor in some data-dependent control flow
        #> vmap: It looks like you're calling .item() on a Tensor
        #> vmap: called random operation while in randomness error mode
        #> grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims
print(vmap(lambda x: torch.where(x > 0, x.sin(), x))(torch.tensor([-1.0, 0.0, 1.0])))
#> tensor([-1.0000,  0.0000,  0.8415])
print(vmap(lambda x: x + torch.rand(()), randomness="different")(torch.zeros(3)).unique().numel())
#> 3
