"""两个问题的答案：形状、假数据 | The answers: shapes, and fake data"""

import numpy as np
from PIL import Image
from torchvision.datasets import FakeData
from torchvision.transforms.v2.functional import to_image

picture = Image.new("RGB", (640, 480))
print(picture.size, np.asarray(picture).shape, tuple(to_image(picture).shape))
#> (640, 480) (480, 640, 3) (3, 480, 640)

fake = FakeData(size=10, image_size=(3, 8, 8))
first, again, other = (to_image(fake[i][0]) for i in (3, 3, 4))
print("item 3 twice:", first.equal(again), "items 3 and 4:", first.equal(other))
#> item 3 twice: True items 3 and 4: False
