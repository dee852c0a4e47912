"""datapoints 改名 tv_tensors | datapoints became tv_tensors"""

from torchvision import tv_tensors
from torchvision.transforms import v2

try:
    from torchvision import datapoints

    datapoints.BoundingBox
except ImportError as e:
    print(str(e).partition(" (")[0])
    #> cannot import name 'datapoints' from 'torchvision'
print(hasattr(v2, "ToImageTensor"), v2.ToImage())
#> False ToImage()
print(tv_tensors.BoundingBoxes([[5, 5, 20, 20]], format="XYXY", canvas_size=(60, 80)).canvas_size)
#> (60, 80)
