"""优化器也有状态 | An optimizer has a state, too"""

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
print(optimizer.state_dict()["state"])
#> {}
w.sum().backward()
optimizer.step()
saved = optimizer.state_dict()
print(saved["state"][0])
#> {'step': tensor(1.), 'exp_avg': tensor([0.1000, 0.1000]), 'exp_avg_sq': tensor([0.0010, 0.0010])}
print(saved["param_groups"][0]["lr"], saved["param_groups"][0]["params"])
#> 0.1 [0]

again = torch.optim.Adam([w], lr=0.9)
again.load_state_dict(saved)  # 学习率也一起恢复 | brings the learning rate back, too
print(again.param_groups[0]["lr"], again.state[w]["step"])
#> 0.1 tensor(1.)
