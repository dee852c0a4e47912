"""列表里的层不注册 | Layers in a list are not registered"""

from torch import nn


class Wrong(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4), nn.Linear(4, 2)]


class Right(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 2)])


print(len(list(Wrong().parameters())), len(list(Right().parameters())))
#> 0 4
print(list(Right().state_dict())[0])
#> layers.0.weight
