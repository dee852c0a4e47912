"""同样的预处理：weights.transforms() | The same preprocessing: weights.transforms()"""

import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision import transforms
from torchvision.models import EfficientNet_V2_S_Weights, Inception_V3_Weights, ResNet18_Weights, ResNet50_Weights

photo = Image.fromarray(load_sample_image("china.jpg"))  # 640×427
preprocess = ResNet18_Weights.DEFAULT.transforms()
print(preprocess)
#> ImageClassification(
#>     crop_size=[224]
#>     resize_size=[256]
#>     mean=[0.485, 0.456, 0.406]
#>     std=[0.229, 0.224, 0.225]
#>     interpolation=InterpolationMode.BILINEAR
#> )
print(preprocess(photo).shape)  # 没有批量维 | no batch axis
#> torch.Size([3, 224, 224])
by_hand = transforms.Compose(
    [
        transforms.Resize(256),
        transforms.CenterCrop(224),
        transforms.ToTensor(),
        transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]),
    ]
)
print(torch.allclose(preprocess(photo), by_hand(photo)))
#> True
for weights in (ResNet50_Weights, Inception_V3_Weights, EfficientNet_V2_S_Weights):  # 各不相同 | they differ
    t = weights.DEFAULT.transforms()
    print(weights.__name__, t.resize_size, t.crop_size)
    #> ResNet50_Weights [232] [224]
    #> Inception_V3_Weights [342] [299]
    #> EfficientNet_V2_S_Weights [384] [384]
