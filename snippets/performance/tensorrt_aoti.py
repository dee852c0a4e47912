"""AOTInductor：编译成一个文件，加载就能跑 | AOTInductor: compiled into one file, loaded and run

timeout: 240
"""

import logging

import torch
from torch import nn

logging.getLogger("torch.utils.cpp_extension").setLevel(logging.ERROR)  # 没有 GPU 也不用提示 | no note on a missing GPU

torch.manual_seed(0)
net, x = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 4)).eval(), torch.randn(8, 16)
program = torch.export.export(net, (x,))
path = torch._inductor.aoti_compile_and_package(program, package_path="net.pt2")
runner = torch._inductor.aoti_load_package(path)  # 也能在 C++ 里加载 | C++ can load it, too
print(torch.allclose(runner(x), net(x), atol=1e-5))
#> True
