"""准确率：布尔张量的均值 | Accuracy: the mean of a boolean tensor"""

import torch

logits = torch.tensor([[2.0, 0.5, 0.1], [0.2, 0.3, 1.5], [1.0, 3.0, 0.0]])
labels = torch.tensor([0, 2, 0])

matches = torch.argmax(logits, dim=1) == labels
print(matches)
#> tensor([ True,  True, False])
try:
    matches.mean()
except RuntimeError as e:
    print(e)
    #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
accuracy = matches.float().mean()
print(f"{accuracy.item():.1%}")
#> 66.7%
print(f"{matches.sum().item()} of {len(labels)} correct")  # sum 不用转换 | sum needs no cast
#> 2 of 3 correct
