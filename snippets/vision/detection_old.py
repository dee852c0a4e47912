"""旧写法 pretrained=True | The old pretrained=True"""

import warnings

from torchvision.models.detection import ssdlite320_mobilenet_v3_large

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ssdlite320_mobilenet_v3_large(pretrained=False, pretrained_backbone=False)
for warning in caught[::2]:
    print(warning.message)
    #> The parameter 'pretrained' is deprecated since 0.13 and may be removed in the future, please use 'weights' instead.
    #> The parameter 'pretrained_backbone' is deprecated since 0.13 and may be removed in the future, please use 'weights_backbone' instead.
