"""老名字与老参数 | Old names and arguments"""

from torchvision import transforms

CALLS = [
    lambda: transforms.Scale(256),
    lambda: transforms.RandomSizedCrop(224),
    lambda: transforms.RandomRotation(30, resample=2),
    lambda: transforms.RandomAffine(0, fillcolor=0),
]
for call in CALLS:
    try:
        call()
    except (AttributeError, TypeError) as e:
        print(e)
        #> module 'torchvision.transforms' has no attribute 'Scale'
        #> module 'torchvision.transforms' has no attribute 'RandomSizedCrop'
        #> RandomRotation.__init__() got an unexpected keyword argument 'resample'
        #> RandomAffine.__init__() got an unexpected keyword argument 'fillcolor'
print(transforms.Resize(256).size, transforms.RandomResizedCrop(224).size)
#> 256 (224, 224)
