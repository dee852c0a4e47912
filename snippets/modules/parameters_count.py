"""参数有哪些、有多少 | Which parameters there are, and how many"""

from torch import nn

net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.Flatten(), nn.Linear(8 * 36, 10))
for name, p in net.named_parameters():
    print(f"{name:9} {tuple(p.shape)!s:14} {p.numel()}")
    #> 0.weight  (8, 3, 3, 3)   216
    #> 0.bias    (8,)           8
    #> 1.weight  (8,)           8
    #> 1.bias    (8,)           8
    #> 3.weight  (10, 288)      2880
    #> 3.bias    (10,)          10
total = sum(p.numel() for p in net.parameters())
trainable = sum(p.numel() for p in net.parameters() if p.requires_grad)
size = sum(t.nbytes for t in net.state_dict().values())
print(total, trainable, f"{size / 1024:.1f} KiB")
#> 3130 3130 12.3 KiB
