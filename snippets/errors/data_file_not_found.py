"""路径不对 | A wrong path"""

from pathlib import Path

from PIL import Image

Path("photos").mkdir()
Image.new("RGB", (4, 4)).save("photos/1.png")
try:
    Image.open("1.png")
except FileNotFoundError as e:
    print(e)
    #> [Errno 2] No such file or directory: '1.png'
print(Path("1.png").resolve().exists(), [path.name for path in Path("photos").iterdir()])
#> False ['1.png']
print(Image.open(Path("photos") / "1.png").size)
#> (4, 4)
