"""DEFAULT 是最好的权重，不是当年的 | DEFAULT means the best weights, not the old ones"""

from torchvision.models import ResNet50_Weights

print(ResNet50_Weights.DEFAULT)
#> ResNet50_Weights.IMAGENET1K_V2
for weights in ResNet50_Weights:
    print(weights.name, weights.meta["_metrics"]["ImageNet-1K"]["acc@1"], weights.transforms().resize_size)
    #> IMAGENET1K_V1 76.13 [256]
    #> IMAGENET1K_V2 80.858 [232]
