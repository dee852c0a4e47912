"""训练时随机，测试时固定 | Random for training, fixed for testing"""

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
end = [v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])]
train_transform = v2.Compose([v2.ToImage(), v2.RandomResizedCrop(224), v2.RandomHorizontalFlip(), *end])
test_transform = v2.Compose([v2.ToImage(), v2.Resize(256), v2.CenterCrop(224), *end])

photo = Image.fromarray(load_sample_image("flower.jpg"))
print(torch.equal(train_transform(photo), train_transform(photo)))
#> False
print(torch.equal(test_transform(photo), test_transform(photo)))
#> True
print(train_transform(photo).shape, test_transform(photo).shape)
#> torch.Size([3, 224, 224]) torch.Size([3, 224, 224])
