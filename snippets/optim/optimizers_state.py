"""每个参数多存几个数 | How many numbers an optimizer keeps per parameter"""

import torch


def state_size(make, count=1000):
    weight, target = torch.ones(count, requires_grad=True), torch.linspace(0, 9, count)
    optimizer = make([weight])

    def loss():
        optimizer.zero_grad()
        value = (weight - target).pow(4).sum()
        value.backward()
        return value

    for _ in range(3):
        optimizer.step(loss)
    kept = [value for state in optimizer.state.values() for value in state.values()]
    tensors = [t for value in kept for t in (value if isinstance(value, list) else [value]) if isinstance(t, torch.Tensor)]
    return sum(t.numel() for t in tensors) / count


print(f"momentum: {state_size(lambda p: torch.optim.SGD(p, lr=1e-4, momentum=0.9)):.0f}")
#> momentum: 1
for name in ("SGD", "RMSprop", "Adagrad", "Adadelta", "Adam", "AdamW", "LBFGS"):
    print(f"{name}: {state_size(getattr(torch.optim, name)):.0f}")
    #> SGD: 0
    #> RMSprop: 1
    #> Adagrad: 1
    #> Adadelta: 2
    #> Adam: 2
    #> AdamW: 2
    #> LBFGS: 58
