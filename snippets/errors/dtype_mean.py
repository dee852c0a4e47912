"""整数和布尔没有 mean | No mean of integers and booleans"""

import torch

labels, predictions = torch.tensor([0, 1, 2]), torch.tensor([0, 1, 1])
for wrong in (labels, labels == predictions):
    try:
        wrong.mean()
    except RuntimeError as e:
        print(e)
        #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
        #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
print((labels == predictions).float().mean())  # 准确率 | the accuracy
#> tensor(0.6667)
print(labels.mean(dtype=torch.float32))
#> tensor(1.)
