"""只在一段代码里换开关 | Switches for one stretch of code"""

import torch

with torch.backends.cudnn.flags(enabled=False):  # 怀疑 cuDNN 有问题时 | to rule cuDNN out
    print(torch.backends.cudnn.enabled)
    #> False
print(torch.backends.cudnn.enabled)
#> True
