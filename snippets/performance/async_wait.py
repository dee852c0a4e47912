"""哪些操作要等 GPU | What waits for the GPU

needs: cuda
"""

import warnings

import torch

x = torch.randn(1000, device="cuda")
warnings.simplefilter("ignore")  # 这个功能还是试验性的 | the feature is a prototype
torch.cuda.set_sync_debug_mode("error")  # 要等就报错；"warn" 只警告 | waiting is an error; "warn" only warns
for name, run in {
    "x * 2": lambda: x * 2,
    "x.sum()": lambda: x.sum(),
    "x.sum().item()": lambda: x.sum().item(),
    "x.cpu()": lambda: x.cpu(),
    "x[x > 0]": lambda: x[x > 0],  # 要知道有几个 | has to know how many
    "torch.where(x > 0, x, 0)": lambda: torch.where(x > 0, x, 0),
}.items():
    try:
        run()
        print(name, "does not wait")
        #> x * 2 does not wait
        #> x.sum() does not wait
        #> torch.where(x > 0, x, 0) does not wait
    except RuntimeError as e:
        print(name, "waits:", e)
        #> x.sum().item() waits: called a synchronizing CUDA operation
        #> x.cpu() waits: called a synchronizing CUDA operation
        #> x[x > 0] waits: called a synchronizing CUDA operation
torch.cuda.set_sync_debug_mode("default")
