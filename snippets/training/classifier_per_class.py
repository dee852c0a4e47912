"""每一类的准确率，批量大小随意 | Accuracy per class, for any batch size"""

import torch

labels = torch.tensor([0, 0, 1, 1, 1, 2])
predicted = torch.tensor([0, 1, 1, 1, 2, 2])
total = torch.bincount(labels, minlength=4)
correct = torch.bincount(labels[predicted == labels], minlength=4)
for name, right, count in zip(("cat", "dog", "car", "ship"), correct.tolist(), total.tolist(), strict=True):
    print(f"{name:5} {f'{right / count:.0%}' if count else 'no samples'}")
    #> cat   50%
    #> dog   67%
    #> car   100%
    #> ship  no samples
try:
    batch = (predicted == labels)[4:].squeeze()  # 最后一批只有 2 张 | the last batch has 2 images
    [batch[i].item() for i in range(4)]
except IndexError as e:
    print(e)
    #> index 2 is out of bounds for dimension 0 with size 2
