"""print 里显示什么，由 extra_repr 定 | extra_repr decides what print shows"""

from torch import nn


class Scale(nn.Module):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def forward(self, x):
        return x * self.factor

    def extra_repr(self):
        return f"factor={self.factor}"


print(nn.Sequential(nn.Linear(2, 2), Scale(0.5)))
#> Sequential(
#>   (0): Linear(in_features=2, out_features=2, bias=True)
#>   (1): Scale(factor=0.5)
#> )
