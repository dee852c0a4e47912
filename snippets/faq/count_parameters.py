"""一个模型有多少参数 | How many parameters a model has"""

from torch import nn

model = nn.Sequential(nn.Conv2d(3, 16, 3), nn.BatchNorm2d(16), nn.ReLU(), nn.Flatten(), nn.Linear(16, 10))
model[0].requires_grad_(False)
print(sum(p.numel() for p in model.parameters()))
#> 650
print(sum(p.numel() for p in model.parameters() if p.requires_grad), "trained")
#> 202 trained
print(sum(b.numel() for b in model.buffers()), "in buffers")  # 批量归一化的统计量 | the statistics of batch norm
#> 33 in buffers
for name, p in model.named_parameters():
    print(f"{name:10} {tuple(p.shape)!s:14} {p.numel()}")
    #> 0.weight   (16, 3, 3, 3)  432
    #> 0.bias     (16,)          16
    #> 1.weight   (16,)          16
    #> 1.bias     (16,)          16
    #> 4.weight   (10, 16)       160
    #> 4.bias     (10,)          10
