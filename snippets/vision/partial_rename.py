"""层改了名：改键 | Renamed layers: rename the keys"""

import re

from torch import nn

old = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Conv2d(4, 8, 3), nn.BatchNorm2d(8)).state_dict()


def block(a, b):
    return nn.Sequential(nn.Conv2d(a, b, 3), nn.BatchNorm2d(b))


new = nn.ModuleDict({"block1": block(1, 4), "block2": block(4, 8)})


def rename(name):
    index, rest = re.fullmatch(r"(\d+)\.(.+)", name).groups()
    return f"block{int(index) // 2 + 1}.{int(index) % 2}.{rest}"


renamed = {rename(name): value for name, value in old.items()}
print(list(old)[7], "->", list(renamed)[7])
#> 2.weight -> block2.0.weight
print(new.load_state_dict(renamed))  # 严格加载，改对了才过 | strict: passes only if all names are right
#> <All keys matched successfully>
