"""两个问题的答案：全部猜均匀、更肯定的错误 | The answers: uniform guesses, and being wrong more surely"""

import torch
import torch.nn.functional as F

labels = torch.tensor([0, 3, 9])
print(F.cross_entropy(torch.zeros(3, 10), labels), F.cross_entropy(torch.full((3, 10), 7.0), labels))
#> tensor(2.3026) tensor(2.3026)
for size in (1.0, 2.0, 4.0, 8.0):
    wrong = F.cross_entropy(torch.tensor([[0.0, size]]), torch.tensor([0]))
    right = F.cross_entropy(torch.tensor([[size, 0.0]]), torch.tensor([0]))
    print(f"difference of the logits {size}: wrong {wrong:.3f}, right {right:.4f}")
    #> difference of the logits 1.0: wrong 1.313, right 0.3133
    #> difference of the logits 2.0: wrong 2.127, right 0.1269
    #> difference of the logits 4.0: wrong 4.018, right 0.0181
    #> difference of the logits 8.0: wrong 8.000, right 0.0003
