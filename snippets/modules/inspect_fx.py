"""把 forward 变成可读的图 | forward as a graph that can be read"""

import torch
from torch import fx, nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 4)

    def forward(self, x):
        return torch.relu(self.linear(x)) + x


traced = fx.symbolic_trace(Net())
print(traced.code.strip())
#> def forward(self, x):
#>     linear = self.linear(x)
#>     relu = torch.relu(linear);  linear = None
#>     add = relu + x;  relu = x = None
#>     return add
print([(node.op, node.name) for node in traced.graph.nodes])
#> [('placeholder', 'x'), ('call_module', 'linear'), ('call_function', 'relu'), ('call_function', 'add'), ('output', 'output')]
