"""torchvision 里有什么 | What torchvision holds"""

from torchvision import datasets, io, models, ops, transforms, tv_tensors, utils
from torchvision.transforms import v2

for module in (datasets, models, transforms, v2, tv_tensors, ops, io, utils):
    print(module.__name__)
    #> torchvision.datasets
    #> torchvision.models
    #> torchvision.transforms
    #> torchvision.transforms.v2
    #> torchvision.tv_tensors
    #> torchvision.ops
    #> torchvision.io
    #> torchvision.utils
print(len(datasets.__all__) > 60, len(models.list_models()) > 100)
#> True True
