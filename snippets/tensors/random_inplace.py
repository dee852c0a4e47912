"""原地填随机数 | Filling in place"""

import torch

torch.manual_seed(0)
x = torch.empty(10_000)
for name, fill in {
    "uniform_(-1, 1)": lambda: x.uniform_(-1, 1),
    "normal_(5, 2)": lambda: x.normal_(5, 2),
    "exponential_(2)": lambda: x.exponential_(2),
    "bernoulli_(0.3)": lambda: x.bernoulli_(0.3),
    "geometric_(0.25)": lambda: x.geometric_(0.25),
    "log_normal_(0, 0.5)": lambda: x.log_normal_(0, 0.5),
    "cauchy_()": lambda: x.cauchy_(),
    "random_(0, 6)": lambda: x.random_(0, 6),
}.items():
    fill()
    print(
        f"{name:19} median {x.median():.2f}  min {x.min():.2f}"
        if name == "cauchy_()"
        else f"{name:19} mean {x.mean():.2f}  std {x.std():.2f}"
    )
    #> uniform_(-1, 1)     mean 0.00  std 0.58
    #> normal_(5, 2)       mean 4.97  std 2.01
    #> exponential_(2)     mean 0.51  std 0.50
    #> bernoulli_(0.3)     mean 0.31  std 0.46
    #> geometric_(0.25)    mean 3.99  std 3.46
    #> log_normal_(0, 0.5) mean 1.13  std 0.60
    #> cauchy_()           median -0.01  min -4806.03
    #> random_(0, 6)       mean 2.53  std 1.70
