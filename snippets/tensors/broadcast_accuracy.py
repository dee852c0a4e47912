"""比较也会广播 | Comparisons broadcast too"""

import torch

torch.manual_seed(0)
logits = torch.randn(64, 10)
labels = logits.argmax(dim=1)  # 让预测全对 | so every prediction is right

predicted = logits.topk(1, dim=1).indices  # (64, 1)
matches = predicted == labels
print(matches.shape, f"{matches.float().mean().item():.1%}")  # 本该是 100% | should be 100%
#> torch.Size([64, 64]) 10.6%
matches = predicted == labels.view(*predicted.shape)
print(matches.shape, f"{matches.float().mean().item():.1%}")
#> torch.Size([64, 1]) 100.0%
print(f"{(logits.argmax(dim=1) == labels).float().mean().item():.1%}")
#> 100.0%

column, flat = torch.ones(3, 1), torch.ones(3)
print(torch.allclose(column, flat), torch.equal(column, flat))  # equal 要求同形状 | equal wants one shape
#> True False
try:
    torch.testing.assert_close(column, flat)
except AssertionError as e:
    print(e)
    #> The values for attribute 'shape' do not match: torch.Size([3, 1]) != torch.Size([3]).
