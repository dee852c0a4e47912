"""存下随机数的状态，接着用 | Save the state of the generator and go on from it"""

import torch

torch.manual_seed(0)
torch.rand(3)
state = torch.get_rng_state()
first = torch.rand(3)
torch.set_rng_state(state)
print(torch.equal(first, torch.rand(3)))
#> True
with torch.random.fork_rng():  # 里面抽的不影响外面 | draws inside leave the outside alone
    torch.manual_seed(123)
    torch.rand(100)
torch.set_rng_state(state)
print(torch.equal(first, torch.rand(3)))
#> True
