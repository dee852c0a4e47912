"""忘了 eval：特征取决于同批的别的图 | eval() forgotten: features depend on the rest of the batch"""

import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18()
model.fc = nn.Identity()
images = torch.rand(4, 3, 64, 64)
with torch.inference_mode():
    for mode in (True, False):
        model.train(mode)
        together, fewer = model(images)[0], model(images[:2])[0]  # 同一张图 | the same image
        print("train" if mode else "eval ", torch.allclose(together, fewer, atol=1e-4))
        #> train False
        #> eval  True
