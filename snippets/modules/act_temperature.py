"""温度：越低越尖，越高越平 | Temperature: low is sharp, high is flat"""

import torch

logits = torch.tensor([1.0, 2.0, 3.0])
for temperature in (0.1, 1.0, 10.0):
    print(temperature, (logits / temperature).softmax(dim=0))
    #> 0.1 tensor([2.0611e-09, 4.5398e-05, 9.9995e-01])
    #> 1.0 tensor([0.0900, 0.2447, 0.6652])
    #> 10.0 tensor([0.3006, 0.3322, 0.3672])
torch.manual_seed(0)
print(torch.nn.functional.gumbel_softmax(logits, tau=1.0, hard=True))  # 可求导的抽样 | a sample with a gradient
#> tensor([0., 0., 1.])
