"""为什么除以根号 d | Why divide by the square root of d"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
for d in (4, 64, 1024):
    query, keys = torch.randn(2000, 1, d), torch.randn(2000, 10, d)
    scores = (query @ keys.transpose(1, 2)).squeeze(1)
    for name, s in (("raw   ", scores.clone()), ("scaled", scores / d**0.5)):
        s.requires_grad_()
        weights = s.softmax(dim=-1)
        weights[:, 0].sum().backward()  # 分数动一点，第一个权重动多少 | how much the first weight moves with the scores
        largest, slope = weights.amax(dim=-1).mean(), s.grad.norm(dim=-1).median()
        print(f"d = {d:4}, {name}: std of scores {s.std():5.2f}, largest weight {largest:.2f}, gradient {slope:.0e}")
        #> d =    4, raw   : std of scores  2.03, largest weight 0.49, gradient 4e-02
        #> d =    4, scaled: std of scores  1.02, largest weight 0.31, gradient 8e-02
        #> d =   64, raw   : std of scores  7.93, largest weight 0.87, gradient 8e-06
        #> d =   64, scaled: std of scores  0.99, largest weight 0.32, gradient 7e-02
        #> d = 1024, raw   : std of scores 31.94, largest weight 0.96, gradient 3e-21
        #> d = 1024, scaled: std of scores  1.00, largest weight 0.32, gradient 7e-02

q, k, v = torch.randn(3, 1, 6, 64).unbind(0)
by_hand = (q @ k.transpose(1, 2) * 0.1).softmax(dim=-1) @ v
# 自己定 | your own
print(torch.allclose(F.scaled_dot_product_attention(q, k, v, scale=0.1), by_hand, atol=1e-6))
#> True
