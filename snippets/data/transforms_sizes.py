"""旋转和填充之后的尺寸 | Sizes after rotating and padding"""

from PIL import Image
from torchvision.transforms import v2

image = Image.new("RGB", (80, 60))
print(v2.RandomRotation((45, 45))(image).size)  # 角被切掉 | corners are cut off
#> (80, 60)
print(v2.RandomRotation((45, 45), expand=True)(image).size)
#> (100, 100)
print(v2.Pad(4)(image).size)  # 四边 | all sides
#> (88, 68)
print(v2.Pad((1, 2))(image).size)  # 左右，上下 | left-right, top-bottom
#> (82, 64)
print(v2.Pad((1, 2, 3, 4))(image).size)  # 左，上，右，下 | left, top, right, bottom
#> (84, 66)
