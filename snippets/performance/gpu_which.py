"""模型的东西都在哪里 | Where everything of a model is"""

from torch import nn


def devices(model):
    return {str(t.device) for t in [*model.parameters(), *model.buffers()]}


model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
print(devices(model))
#> {'cpu'}
model[2].to("meta")
print(sorted(devices(model)))  # 一半没搬 | half of it has not moved
#> ['cpu', 'meta']
print(devices(model.to("meta")))
#> {'meta'}
