"""存下状态，再回到那里 | Keep the state, come back to it"""

import torch

torch.manual_seed(0)
torch.rand(5)
state = torch.get_rng_state()
a = torch.rand(2)
torch.set_rng_state(state)
print(torch.equal(torch.rand(2), a))
#> True

with torch.random.fork_rng():  # 里面随便用，出来时恢复 | whatever happens inside is undone
    torch.manual_seed(123)
    torch.rand(1000)
b = torch.rand(2)
torch.set_rng_state(state)
torch.rand(2)
print(torch.equal(torch.rand(2), b))
#> True
