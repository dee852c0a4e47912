"""按位置复制会错位 | Copying by position slips"""

import torch
from torch import nn
from torchvision.models import resnet34

with torch.device("meta"):
    now = resnet34().state_dict()
then = {name: value for name, value in now.items() if "num_batches_tracked" not in name}  # 旧文件 | an old file
print(len(now), len(then))
#> 218 182
print(list(now)[6], list(then)[6])  # 同一个位置，两个东西 | one position, two things
#> layer1.0.conv1.weight layer1.0.bn1.weight

torch.manual_seed(0)
old = nn.Sequential(nn.BatchNorm1d(3), nn.BatchNorm1d(3))
nn.init.normal_(old[1].weight)
file = {name: value for name, value in old.state_dict().items() if "num_batches_tracked" not in name}
new = nn.Sequential(nn.BatchNorm1d(3), nn.BatchNorm1d(3))
wrong = dict(zip(new.state_dict(), file.values(), strict=False))  # 键取新的，值取旧的 | new keys, old values
try:
    new.load_state_dict(wrong, strict=False)
except RuntimeError as e:
    print(str(e).splitlines()[1].strip())
    #> size mismatch for 0.num_batches_tracked: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([]).
print(new.load_state_dict(file), torch.equal(new[1].weight, old[1].weight))  # 按名字：旧文件也能严格加载 | by name: strict works
#> <All keys matched successfully> True
