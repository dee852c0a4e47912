"""用现成的模型认一张照片 | A ready-made model names a photograph

needs: network
timeout: 120
"""

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.models import ResNet18_Weights, resnet18

weights = ResNet18_Weights.DEFAULT
model = resnet18(weights=weights).eval()  # 下载 45 MB，只在第一次 | downloads 45 MB, the first time only
preprocess = weights.transforms()
photo = Image.fromarray(load_sample_image("flower.jpg"))
with torch.inference_mode():
    chances = model(preprocess(photo).unsqueeze(0)).softmax(dim=1)[0]
for chance, index in zip(*chances.topk(3), strict=True):
    print(f"{chance:.2f} {weights.meta['categories'][index]}")
    #> 0.... ...
    #> 0.... ...
    #> 0.... ...
