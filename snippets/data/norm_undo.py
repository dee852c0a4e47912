"""还原成图片 | Back to a picture"""

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
photo = v2.ToImage()(Image.fromarray(load_sample_image("flower.jpg")))
image = v2.Normalize(mean, std)(v2.ToDtype(torch.float32, scale=True)(photo))
undo = v2.Normalize(-mean / std, 1 / std)
back = v2.ToDtype(torch.uint8, scale=True)(undo(image).clamp(0, 1))
print((back.int() - photo.int()).abs().max())  # 最多差一级 | off by one at most
#> tensor(0, dtype=torch.int32)
print(v2.ToPILImage()(back).size)
#> (640, 427)
