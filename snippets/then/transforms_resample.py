"""resample 与 fillcolor 改名 | resample and fillcolor were renamed"""

from torchvision.transforms import InterpolationMode, v2

try:
    v2.RandomRotation(10, resample=2)
except TypeError as e:
    print(e)
    #> RandomRotation.__init__() got an unexpected keyword argument 'resample'
try:
    v2.RandomAffine(10, fillcolor=0)
except TypeError as e:
    print(e)
    #> RandomAffine.__init__() got an unexpected keyword argument 'fillcolor'
print(v2.RandomRotation(10, interpolation=InterpolationMode.BILINEAR, fill=0))
#> RandomRotation(degrees=[-10.0, 10.0], interpolation=InterpolationMode.BILINEAR, expand=False, fill=0)
