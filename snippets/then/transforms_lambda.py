"""要 0 到 255 的整数，就不要先除 | For integers from 0 to 255, do not divide first"""

import pickle

from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

image = Image.new("RGB", (2, 2), (255, 0, 51))
old = transforms.Compose([transforms.ToTensor(), transforms.Lambda(lambda x: x * 255)])
print(old(image)[:, 0, 0], v2.PILToTensor()(image)[:, 0, 0])
#> tensor([255.,   0.,  51.]) tensor([255,   0,  51], dtype=torch.uint8)
try:
    pickle.dumps(old)
except (AttributeError, pickle.PicklingError) as e:
    print(type(e).__name__)
    #> PicklingError
