"""Scale 改名叫 Resize | Scale was renamed Resize"""

from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

try:
    transforms.Scale(255)
except AttributeError as e:
    print(e)
    #> module 'torchvision.transforms' has no attribute 'Scale'
image = Image.new("RGB", (400, 300))
print(v2.Resize(255)(image).size, v2.Resize((255, 255))(image).size)
#> (340, 255) (255, 255)
