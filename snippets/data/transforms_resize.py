"""Resize：一个数缩短边，两个数定高宽 | Resize: one number for the shorter edge, two for height and width"""

from PIL import Image
from torchvision.transforms import v2

image = Image.new("RGB", (400, 300))  # PIL 写（宽，高） | PIL says (width, height)
print(v2.Resize(255)(image).size)  # 不是正方形 | not a square
#> (340, 255)
print(v2.Resize((255, 255))(image).size)
#> (255, 255)
print(v2.Resize((100, 200))(image).size)  # 参数写（高，宽） | the argument is (height, width)
#> (200, 100)
print(v2.Resize(255, max_size=300)(image).size)
#> (300, 225)
print(v2.Resize(224)(Image.new("RGB", (300, 316))).size)  # 长边向下取整 | the longer edge is rounded down
#> (224, 235)
print(v2.Resize(30, interpolation=v2.InterpolationMode.NEAREST)(image).size)
#> (40, 30)
