"""没有 CUDA 时的自动混合精度 | Automatic mixed precision without CUDA"""

import os
import warnings

import torch

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # 有 GPU 也装作没有 | hide GPUs if there are any
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autocast("cuda"):
        print((torch.ones(2, 2) @ torch.ones(2, 2)).dtype)  # 没有起作用 | it had no effect
        #> torch.float32
    torch.amp.GradScaler("cuda")
for w in caught:
    print(w.message)
    #> CUDA is not available or torch_xla is imported. Disabling autocast.
    #> torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.
device = "cuda" if torch.cuda.is_available() else "cpu"
with torch.autocast(device, dtype=torch.bfloat16):
    print((torch.ones(2, 2) @ torch.ones(2, 2)).dtype)
    #> torch.bfloat16
