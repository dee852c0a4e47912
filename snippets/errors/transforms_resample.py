"""resample 与 fillcolor 改了名 | resample and fillcolor have new names"""

from torchvision.transforms import v2

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
print(v2.RandomRotation(10, interpolation=v2.InterpolationMode.BILINEAR, fill=0).fill)
#> 0
