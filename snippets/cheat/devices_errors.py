"""设备不同的报错 | Errors of mixed devices"""

import torch

x = torch.ones(2, 3, device="meta")  # 没有 GPU 也是另一个设备 | another device, without a GPU
for wrong in (
    lambda: x + torch.ones(2, 3),
    lambda: x.numpy(),
    lambda: x.sum().item(),
):
    try:
        wrong()
    except (RuntimeError, TypeError, NotImplementedError) as e:
        print(str(e).split(". ")[0])
        #> Tensor on device cpu is not on the expected device meta!
        #> can't convert meta device type tensor to numpy
        #> Tensor.item() cannot be called on meta tensors
