"""权重的枚举：不联网也能查 | The enum of weights: look things up without a network"""

from torchvision import models
from torchvision.models import ResNet18_Weights, get_model, get_model_weights, get_weight, list_models

weights = ResNet18_Weights.DEFAULT
print(weights, weights.url)
#> ResNet18_Weights.IMAGENET1K_V1 https://download.pytorch.org/models/resnet18-f37072fd.pth
print(sorted(weights.meta))
#> ['_docs', '_file_size', '_metrics', '_ops', 'categories', 'min_size', 'num_params', 'recipe']
print(weights.meta["num_params"], weights.meta["_metrics"]["ImageNet-1K"])
#> 11689512 {'acc@1': 69.758, 'acc@5': 89.078}
print(len(weights.meta["categories"]), weights.meta["categories"][:3])  # 类别的名字 | the names of the classes
#> 1000 ['tench', 'goldfish', 'great white shark']
print(len(list_models(module=models)), list_models(include="resnet*"))  # 分类模型 | classifiers
#> 80 ['resnet101', 'resnet152', 'resnet18', 'resnet34', 'resnet50']
print(list(get_model_weights("resnet50")))
#> [ResNet50_Weights.IMAGENET1K_V1, ResNet50_Weights.IMAGENET1K_V2]
print(get_weight("ResNet50_Weights.IMAGENET1K_V1").meta["_metrics"]["ImageNet-1K"]["acc@1"])  # 由名字得到 | from a name
#> 76.13
print(type(get_model("resnet18", weights=None)).__name__)  # weights=None：随机初始化 | random initialization
#> ResNet
