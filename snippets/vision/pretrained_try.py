"""两个问题的答案：预处理之后、DEFAULT 是哪一份 | The answers: after preprocessing, and which set is DEFAULT"""

from PIL import Image
from torchvision.models import ResNet18_Weights, ResNet50_Weights

preprocess = ResNet18_Weights.DEFAULT.transforms()
for color in ("black", "white"):
    x = preprocess(Image.new("RGB", (500, 375), color))
    print(tuple(x.shape), [round(v, 2) for v in x.mean(dim=(1, 2)).tolist()])
    #> (3, 224, 224) [-2.12, -2.04, -1.8]
    #> (3, 224, 224) [2.25, 2.43, 2.64]

print(ResNet50_Weights.DEFAULT)
#> ResNet50_Weights.IMAGENET1K_V2
for weights in ResNet50_Weights:
    print(weights.name, weights.meta["_metrics"]["ImageNet-1K"]["acc@1"])
    #> IMAGENET1K_V1 76.13
    #> IMAGENET1K_V2 80.858
