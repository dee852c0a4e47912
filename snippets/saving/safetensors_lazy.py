"""只读需要的部分 | Read only what you need"""

import torch
from safetensors import safe_open
from safetensors.torch import save_file

save_file({"large": torch.arange(12.0).view(4, 3), "small": torch.zeros(2)}, "net.safetensors")
with safe_open("net.safetensors", framework="pt", device="cpu") as file:
    names = file.keys()
    for name in names:
        print(name, file.get_slice(name).get_shape(), file.get_slice(name).get_dtype())
        #> large [4, 3] F32
        #> small [2] F32
    print(file.get_tensor("small"))  # 一个张量 | one tensor
    #> tensor([0., 0.])
    print(file.get_slice("large")[1:3])  # 两行 | two rows
    #> tensor([[3., 4., 5.],
    #>         [6., 7., 8.]])
