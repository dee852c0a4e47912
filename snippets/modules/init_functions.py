"""nn.init 里的函数 | The functions of nn.init"""

import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(100, 400)  # (fan_out, fan_in)
for name, fill in {
    "normal_(std=0.01)": lambda: nn.init.normal_(w, std=0.01),
    "uniform_(-0.1, 0.1)": lambda: nn.init.uniform_(w, -0.1, 0.1),
    "trunc_normal_(std=0.02)": lambda: nn.init.trunc_normal_(w, std=0.02),
    "constant_(0.5)": lambda: nn.init.constant_(w, 0.5),
    "xavier_uniform_": lambda: nn.init.xavier_uniform_(w),  # sqrt(2 / (400 + 100))
    "xavier_normal_": lambda: nn.init.xavier_normal_(w),
    "kaiming_normal_": lambda: nn.init.kaiming_normal_(w, nonlinearity="relu"),  # sqrt(2 / 400)
    "kaiming_uniform_": lambda: nn.init.kaiming_uniform_(w, nonlinearity="relu"),
    "orthogonal_": lambda: nn.init.orthogonal_(w),
    "sparse_(0.9)": lambda: nn.init.sparse_(w, sparsity=0.9),
}.items():
    fill()
    print(f"{name:24} std {w.std():.4f}")
    #> normal_(std=0.01)        std 0.0100
    #> uniform_(-0.1, 0.1)      std 0.0576
    #> trunc_normal_(std=0.02)  std 0.0201
    #> constant_(0.5)           std 0.0000
    #> xavier_uniform_          std 0.0634
    #> xavier_normal_           std 0.0632
    #> kaiming_normal_          std 0.0709
    #> kaiming_uniform_         std 0.0706
    #> orthogonal_              std 0.0500
    #> sparse_(0.9)             std 0.0032
print((2 / 500) ** 0.5, (2 / 400) ** 0.5)
#> 0.06324555320336758 0.07071067811865475
