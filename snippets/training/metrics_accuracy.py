"""准确率：对的个数除以总数 | Accuracy: right ones over all"""

import torch

logits = torch.tensor([[2.0, 0.1, 0.3], [0.2, 0.1, 3.0], [1.0, 4.0, 0.0]])
labels = torch.tensor([0, 1, 1])  # 这里有三类，几类都一样算 | three classes here; any number works the same
predictions = logits.argmax(dim=1)
correct = predictions == labels  # 布尔 | booleans
print(predictions, correct)
#> tensor([0, 2, 1]) tensor([ True, False,  True])
accuracy = correct.float().mean()
print(accuracy.item(), f"{accuracy.item():.1%}")
#> 0.6666666865348816 66.7%
