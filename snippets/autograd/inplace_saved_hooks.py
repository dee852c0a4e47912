"""saved_tensors_hooks：保存的值可以换个地方放 | saved_tensors_hooks: saved values can be kept elsewhere"""

import torch

x = torch.randn(1000, requires_grad=True)
packed = []


def pack(tensor):
    packed.append(tensor.numel() * 2)
    return tensor.bfloat16()  # 占一半内存 | half the memory


with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor.float()):
    y = x.exp()
y.sum().backward()
print(sum(packed), "bytes, error", f"{((x.grad - x.exp()) / x.exp()).abs().max():.3f}")
#> 2000 bytes, error 0.004

with torch.autograd.graph.save_on_cpu():  # GPU 上的存到内存 | from the GPU to main memory
    x.exp().sum().backward()
