"""dtype、device、requires_grad：创建时就指定 | dtype, device, requires_grad: given at creation"""

import torch

device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()

images = torch.zeros(64, 3, 224, 224, device=device)  # 直接建在设备上 | made on the device
print(images.dtype, images.shape)
#> torch.float32 torch.Size([64, 3, 224, 224])
print(images.device)
#> ...
labels = torch.zeros(64, dtype=torch.int64, device=device)
print(labels.dtype)
#> torch.int64

weights = torch.tensor([1.0, 2.0, 3.0], device=device, requires_grad=True)
(weights**2).sum().backward()  # 数组不会求梯度 | an array has no gradients
print(weights.grad.tolist())
#> [2.0, 4.0, 6.0]
try:
    torch.tril_indices(2, 2, requires_grad=True)  # 索引是整数 | indices are integers
except RuntimeError as e:
    print(e)
    #> Only Tensors of floating point and complex dtype can require gradients
