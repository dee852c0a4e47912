"""插值方式是枚举 | The interpolation is an enum"""

from PIL import Image
from torchvision import transforms
from torchvision.transforms import InterpolationMode

print(transforms.Resize(224, interpolation=2).interpolation, transforms.Resize(224, Image.BILINEAR).interpolation)
#> InterpolationMode.BILINEAR InterpolationMode.BILINEAR
try:
    Image.ANTIALIAS
except AttributeError as e:
    print(e)
    #> module 'PIL.Image' has no attribute 'ANTIALIAS'
print(transforms.Resize(224, interpolation=InterpolationMode.BILINEAR).interpolation, Image.LANCZOS)
#> InterpolationMode.BILINEAR 1
