"""保存与读回 | Save and load"""

import torch
from torch import nn


def build():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


model = build().eval()
torch.save(model.state_dict(), "digits.pt")  # 只存参数 | the parameters only

restored = build().eval()  # 结构由代码重建 | the code rebuilds the structure
print(restored.load_state_dict(torch.load("digits.pt", map_location="cpu")))
#> <All keys matched successfully>

images = torch.rand(3, 8, 8)
with torch.inference_mode():
    print(torch.equal(model(images), restored(images)))
    #> True
