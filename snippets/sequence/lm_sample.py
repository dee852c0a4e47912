"""抽一个：multinomial 要的是概率 | Drawing one: multinomial takes probabilities"""

import torch

torch.manual_seed(0)
logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 5.0]])  # 一批两行 | a batch of two
probabilities = logits.softmax(dim=-1)
print(torch.multinomial(probabilities, num_samples=1).shape)
#> torch.Size([2, 1])
draws = torch.multinomial(probabilities[0], 10_000, replacement=True)
print(draws.bincount() / 10_000, probabilities[0])
#> tensor([0.6621, 0.2452, 0.0927]) tensor([0.6652, 0.2447, 0.0900])
print(logits.argmax(dim=-1))  # 贪心：总取最大 | greedy: always the largest
#> tensor([0, 2])
noise = -torch.log(-torch.log(torch.rand(10_000, 3)))
# Gumbel：加噪声再取最大 | Gumbel: add noise, then argmax
print((logits[0] + noise).argmax(dim=-1).bincount() / 10_000)
#> tensor([0.6645, 0.2469, 0.0886])
try:
    torch.multinomial(logits - 3, 1)
except RuntimeError as e:
    print(e)
    #> probability tensor contains either `inf`, `nan` or element < 0
