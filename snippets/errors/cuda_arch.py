"""这份 PyTorch 支持哪些 GPU | Which GPUs this build supports

needs: cuda
"""

import torch

major, minor = torch.cuda.get_device_capability()
print(f"sm_{major}{minor}", torch.cuda.get_arch_list())
#> sm_...
