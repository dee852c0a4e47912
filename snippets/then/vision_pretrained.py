"""pretrained=True 的两条警告 | The two warnings of pretrained=True"""

import warnings
from unittest.mock import patch

from torchvision.models import ResNet18_Weights, resnet18

weights = resnet18(weights=None).state_dict()
with patch("torchvision.models._api.load_state_dict_from_url", return_value=weights):  # 不下载 | no download
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        resnet18(pretrained=True)
    resnet18(weights=ResNet18_Weights.DEFAULT)
for warning in caught:
    print(warning.message)
    #> The parameter 'pretrained' is deprecated since 0.13 and may be removed in the future, please use 'weights' instead.
    #> Arguments other than a weight enum or `None` for 'weights' are deprecated since 0.13 and may be removed in the future. The current behavior is equivalent to passing `weights=ResNet18_Weights.IMAGENET1K_V1`. You can also use `weights=ResNet18_Weights.DEFAULT` to get the most up-to-date weights.
