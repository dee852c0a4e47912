"""权重的地址 | The addresses of the weights"""

from torchvision.models import ResNet18_Weights

try:
    from torchvision.models.resnet import model_urls

    model_urls["resnet18"]
except ImportError as e:
    print(str(e).partition(" (")[0])
    #> cannot import name 'model_urls' from 'torchvision.models.resnet'
print(ResNet18_Weights.DEFAULT.url)
#> https://download.pytorch.org/models/resnet18-f37072fd.pth
