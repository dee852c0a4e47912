"""抽样的概率不对 | Bad probabilities to sample from"""

import torch

logits = torch.tensor([2.0, -1.0, 0.5])
wrongs = (logits, torch.tensor([float("nan"), 0.5]), torch.zeros(3))
for wrong in wrongs:
    try:
        torch.multinomial(wrong, 1)
    except RuntimeError as e:
        print(e)
        #> probability tensor contains either `inf`, `nan` or element < 0
        #> probability tensor contains either `inf`, `nan` or element < 0
        #> invalid multinomial distribution (sum of probabilities <= 0)
torch.manual_seed(0)
print(torch.multinomial(logits.softmax(dim=0), 1).shape)
#> torch.Size([1])
print(logits.softmax(dim=0).sum())
#> tensor(1.)
