"""pretrained=True：过去与现在 | pretrained=True, then and now"""

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torchvision.models import ResNet18_Weights, resnet18

with TemporaryDirectory() as home:
    torch.hub.set_dir(home)  # 先放一个文件，免得下载 | a file in place, so that nothing is downloaded
    (Path(home) / "checkpoints").mkdir()
    torch.save(resnet18().state_dict(), Path(home) / "checkpoints" / Path(ResNet18_Weights.DEFAULT.url).name)
    for arguments in ({"pretrained": True}, {"pretrained": False}, {"weights": ResNet18_Weights.DEFAULT}):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            resnet18(**arguments)
        print(arguments, *(w.message for w in caught), sep="\n  ")
        #> {'pretrained': True}
        #>   The parameter 'pretrained' is deprecated since 0.13 and may be removed in the future, please use 'weights' instead.
        #>   Arguments other than a weight enum or `None` for 'weights' are deprecated since 0.13 and may be removed in the future. The current behavior is equivalent to passing `weights=ResNet18_Weights.IMAGENET1K_V1`. You can also use `weights=ResNet18_Weights.DEFAULT` to get the most up-to-date weights.
        #> {'pretrained': False}
        #>   The parameter 'pretrained' is deprecated since 0.13 and may be removed in the future, please use 'weights' instead.
        #>   Arguments other than a weight enum or `None` for 'weights' are deprecated since 0.13 and may be removed in the future. The current behavior is equivalent to passing `weights=None`.
        #> {'weights': ResNet18_Weights.IMAGENET1K_V1}
