"""把预测变回颜色 | Predictions back to colors"""

import torch
from PIL import Image

colormap = torch.tensor([[0, 0, 0], [128, 0, 0], [0, 128, 0], [128, 128, 0]], dtype=torch.uint8)
torch.manual_seed(0)
logits = torch.randn(1, 4, 6, 8)  # (N, C, H, W)

classes = logits.argmax(dim=1)  # (N, H, W)，不用先 softmax | no softmax needed
colors = colormap[classes]  # (N, H, W, 3)
print(classes.shape, colors.shape)
#> torch.Size([1, 6, 8]) torch.Size([1, 6, 8, 3])
Image.fromarray(colors[0].numpy()).save("prediction.png")

sure = logits.softmax(dim=1).amax(dim=1) > 0.5
unsure = classes.where(sure, 255)  # 没把握的标成 255 | 255 where it is not sure
print(unsure[0, 0], f"{sure.float().mean():.2f}")
#> tensor([  2,   1, 255, 255,   0, 255, 255, 255]) 0.42
