"""强化学习的梯度 | The policy gradient"""

import torch

torch.manual_seed(0)
logits = torch.zeros(3, requires_grad=True)
m = torch.distributions.Categorical(logits=logits)
action = m.sample()
try:
    action.reinforce(1.0)
except RuntimeError as e:
    print(str(e).splitlines()[0])
    #> reinforce() was removed.
loss = -m.log_prob(action) * 1.0
loss.backward()
print(action, logits.grad)
#> tensor(2) tensor([ 0.3333,  0.3333, -0.6667])
