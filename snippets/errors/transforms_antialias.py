"""Image.ANTIALIAS 已删除 | Image.ANTIALIAS is gone"""

from PIL import Image

image = Image.new("RGB", (8, 8))
try:
    image.resize((4, 4), Image.ANTIALIAS)
except AttributeError as e:
    print(e)
    #> module 'PIL.Image' has no attribute 'ANTIALIAS'
print(image.resize((4, 4), Image.Resampling.LANCZOS).size)
#> (4, 4)
