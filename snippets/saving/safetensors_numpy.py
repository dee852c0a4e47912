"""别的库也能读 | Other libraries read it, too"""

import safetensors.numpy
import torch
from safetensors.torch import load, save, save_file

save_file({"weight": torch.ones(2)}, "net.safetensors")
print(safetensors.numpy.load_file("net.safetensors"))
#> {'weight': array([1., 1.], dtype=float32)}
print(torch.load("net.safetensors"))  # torch.load 也认这个扩展名 | torch.load knows the ending
#> {'weight': tensor([1., 1.])}
data = save({"weight": torch.zeros(2)})  # 存成字节 | into bytes
print(type(data), load(data))
#> <class 'bytes'> {'weight': tensor([0., 0.])}
