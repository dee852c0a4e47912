"""不要权重 | Without weights"""

import warnings

import torch
from torchvision.models import resnet18

with torch.device("meta"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        resnet18(False)
        resnet18(pretrained=False)
    for warning in caught[::2]:
        print(str(warning.message).split(" is deprecated")[0])
        #> Using 'weights' as positional parameter(s)
        #> The parameter 'pretrained'
    print(sum(p.numel() for p in resnet18().parameters()))
    #> 11689512
