"""只有容器能用索引 | Only containers take an index"""

from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(2, 2))


try:
    Net()[0]
except TypeError as e:
    print(e)
    #> 'Net' object is not subscriptable
print(Net().layers[0])
#> Linear(in_features=2, out_features=2, bias=True)
