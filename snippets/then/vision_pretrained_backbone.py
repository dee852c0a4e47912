"""主干的权重 | The weights of the backbone"""

import inspect
import warnings

import torch
from torchvision.models.segmentation import fcn_resnet50

with torch.device("meta"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fcn_resnet50(pretrained_backbone=False)
    print(str(caught[0].message).split(". ")[0])
    #> The parameter 'pretrained_backbone' is deprecated since 0.13 and may be removed in the future, please use 'weights_backbone' instead.
    fcn_resnet50(weights=None, weights_backbone=None)
print(inspect.signature(fcn_resnet50).parameters["weights_backbone"].default)
#> ResNet50_Weights.IMAGENET1K_V1
