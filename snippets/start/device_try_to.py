"""没有接住 to 的结果 | The result of to is thrown away"""

import torch

batch = torch.ones(2)
batch.to("meta")
print(batch.device, batch.to("meta").device)
#> cpu meta
