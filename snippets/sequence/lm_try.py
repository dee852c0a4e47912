"""两道题的答案：总有一半把握；温度很低很高 | Answers: always half sure; very low and very high temperatures"""

import torch
import torch.nn.functional as F

targets = torch.randint(27, (1000,), generator=torch.Generator().manual_seed(0))
# 正确的字符总得一半概率，其余 26 个分另一半 | half for the right one, half for the other 26
probabilities = torch.full((1000, 27), 0.5 / 26)
probabilities[torch.arange(1000), targets] = 0.5
print(F.nll_loss(probabilities.log(), targets).exp())
#> tensor(2.)

logits = torch.tensor([2.0, 1.0, 0.0])
for temperature in (0.01, 1.0, 100.0):
    print(temperature, (logits / temperature).softmax(dim=-1).numpy().round(2))
    #> 0.01 [1. 0. 0.]
    #> 1.0 [0.67 0.24 0.09]
    #> 100.0 [0.34 0.33 0.33]
