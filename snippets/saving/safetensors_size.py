"""视图只存自己那一段 | A view stores its own part only"""

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

images = torch.rand(1000, 28, 28)
torch.save({"first": images[:10]}, "first.pt")
save_file({"first": images[:10]}, "first.safetensors")
for name in ("first.pt", "first.safetensors"):
    print(f"{name:18} {Path(name).stat().st_size / 1000:5.0f} kB")
    #> first.pt            3137 kB
    #> first.safetensors     31 kB
print(torch.equal(load_file("first.safetensors")["first"], images[:10]))
#> True

small = {"half": torch.ones(2).bfloat16(), "flag": torch.tensor(True), "eight": torch.ones(2).to(torch.float8_e4m3fn)}
save_file(small, "small.safetensors")  # 各种数据类型都保留 | keeps any dtype
print({name: tensor.dtype for name, tensor in sorted(load_file("small.safetensors").items())})
#> {'eight': torch.float8_e4m3fn, 'flag': torch.bool, 'half': torch.bfloat16}
