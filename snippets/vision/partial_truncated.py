"""把完整网络的参数装进截短的网络 | The parameters of a full network into a shorter one"""

import torch
from torch import nn


def block(i, o, stride):
    return nn.Sequential(
        nn.Conv2d(i, i, 3, stride, padding=1, groups=i, bias=False), nn.BatchNorm2d(i), nn.ReLU(),
        nn.Conv2d(i, o, 1, bias=False), nn.BatchNorm2d(o), nn.ReLU(),
    )  # fmt: skip


def mobilenet(depth):
    stem = nn.Sequential(nn.Conv2d(3, 32, 3, 2, padding=1, bias=False), nn.BatchNorm2d(32), nn.ReLU())
    widths = [(32, 64, 1), (64, 128, 2), (128, 128, 1), (128, 256, 2), (256, 256, 1), (256, 512, 2)]
    widths += [(512, 512, 1)] * 5 + [(512, 1024, 2), (1024, 1024, 1)]
    return nn.Sequential(stem, *(block(*width) for width in widths[: depth - 1]))


torch.manual_seed(0)
full, short = mobilenet(14), mobilenet(7)
print(len(full.state_dict()), len(short.state_dict()))
#> 162 78
wanted = short.state_dict().keys()
state = {name: value for name, value in full.state_dict().items() if name in wanted}
print(short.load_state_dict(state))  # 按名字：一个不缺 | by name: nothing is missing
#> <All keys matched successfully>
x = torch.rand(1, 3, 224, 224)
with torch.inference_mode():
    for layer in short.eval():
        x = layer(x)
        print(tuple(x.shape))
        #> (1, 32, 112, 112)
        #> (1, 64, 112, 112)
        #> (1, 128, 56, 56)
        #> (1, 128, 56, 56)
        #> (1, 256, 28, 28)
        #> (1, 256, 28, 28)
        #> (1, 512, 14, 14)
