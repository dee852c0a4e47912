"""前 k 准确率：正确类别在前 k 名里 | Top-k accuracy: the true class is among the first k"""

import torch

torch.manual_seed(0)
labels = torch.randint(100, (500,))
logits = torch.randn(500, 100)
logits[torch.arange(500), labels] += 2.0
for k in (1, 5):
    top = logits.topk(k, dim=1).indices  # (500, k)
    print(f"top-{k}: {(top == labels.unsqueeze(1)).any(dim=1).float().mean():.1%}")
    #> top-1: 32.2%
    #> top-5: 63.4%
result = logits.topk(3)
print(type(result), result.values.shape, result.indices.shape)
#> <class 'torch.return_types.topk'> torch.Size([500, 3]) torch.Size([500, 3])
try:
    logits.topk(dim=1)
except TypeError as e:
    print(str(e).splitlines()[0])
    #> topk() missing 1 required positional arguments: "k"
