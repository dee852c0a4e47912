"""预处理由权重给出 | The weights bring their preprocessing"""

from torchvision.models import EfficientNet_V2_S_Weights, Inception_V3_Weights, ResNet18_Weights

for weights in (ResNet18_Weights.DEFAULT, Inception_V3_Weights.DEFAULT, EfficientNet_V2_S_Weights.DEFAULT):
    preprocess = weights.transforms()
    print(weights, preprocess.resize_size, preprocess.crop_size, preprocess.mean)
    #> ResNet18_Weights.IMAGENET1K_V1 [256] [224] [0.485, 0.456, 0.406]
    #> Inception_V3_Weights.IMAGENET1K_V1 [342] [299] [0.485, 0.456, 0.406]
    #> EfficientNet_V2_S_Weights.IMAGENET1K_V1 [384] [384] [0.485, 0.456, 0.406]
