"""要求确定性的算法 | Asking for deterministic algorithms"""

import torch

torch.use_deterministic_algorithms(True)
print(torch.are_deterministic_algorithms_enabled())
#> True
print(torch.empty(3), torch.utils.deterministic.fill_uninitialized_memory)  # 连 empty 都填满 | even empty is filled
#> tensor([nan, nan, nan]) True
torch.use_deterministic_algorithms(False)
torch.backends.cudnn.benchmark = False  # cuDNN 不按时间挑算法 | cuDNN does not choose algorithms by time
