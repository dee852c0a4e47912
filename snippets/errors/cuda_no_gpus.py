"""GPU 藏起来了 | Hidden GPUs

needs: cuda
"""

import os

import torch

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # 或者写了没有的编号 | or a number that does not exist
try:
    torch.zeros(1, device="cuda")
except RuntimeError as e:
    print(e)
    #> No CUDA GPUs are available
