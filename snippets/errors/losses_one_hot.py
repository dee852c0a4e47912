"""one_hot 的类别数与类型 | Number of classes and dtype for one_hot"""

import torch
import torch.nn.functional as F

labels = torch.tensor([1, 2, 3])
for wrong, classes in ((labels, 3), (labels.float(), 4), (labels - 2, 3)):
    try:
        F.one_hot(wrong, num_classes=classes)
    except RuntimeError as e:
        print(e)
        #> Class values must be smaller than num_classes.
        #> one_hot is only applicable to index tensor of type LongTensor.
        #> Class values must be non-negative.
print(F.one_hot(labels, num_classes=4).tolist())
#> [[0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
print(F.one_hot(labels - 1).tolist())
#> [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
