"""(10, 1) 减 (10,) 得到 (10, 10) | (10, 1) minus (10,) is (10, 10)"""

import warnings

import torch
import torch.nn.functional as F

predictions, labels = torch.arange(10.0).unsqueeze(1), torch.arange(10.0)
print((predictions - labels).shape)
#> torch.Size([10, 10])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.mse_loss(predictions, labels))  # 应当是 0 | should be 0
    #> tensor(16.5000)
print(str(caught[0].message).split(". ")[0])
#> Using a target size (torch.Size([10])) that is different to the input size (torch.Size([10, 1]))
print(F.mse_loss(predictions, labels.view_as(predictions)))
#> tensor(0.)
