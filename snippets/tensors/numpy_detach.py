"""带梯度的、GPU 上的张量转成数组 | From a tensor with gradients, or on a GPU, to an array"""

import torch

weights = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    weights.numpy()
except RuntimeError as e:
    print(e)
    #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
try:
    torch.ones(2, device="meta").numpy()  # 不在 CPU 上 | not on the CPU
except TypeError as e:
    print(e)
    #> can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory...

print(weights.detach().cpu().numpy())  # 在哪个设备都成立 | right on every device
#> [1. 2.]
print(weights.numpy(force=True))  # 同一件事 | the same, shorter
#> [1. 2.]

array = weights.detach().numpy()
array[0] = 100  # detach 不复制 | detach does not copy
print(weights)
#> tensor([100.,   2.], requires_grad=True)
safe = weights.detach().cpu().numpy().copy()
safe[1] = -1
print(weights)
#> tensor([100.,   2.], requires_grad=True)
