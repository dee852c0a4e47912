"""不是图，或者没下完 | Not an image, or half of one"""

from pathlib import Path

import numpy as np
from PIL import Image

Path("page.jpg").write_text("<html>404</html>")
try:
    Image.open("page.jpg")
except OSError as e:
    print(e)
    #> cannot identify image file 'page.jpg'
Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)).save("whole.jpg")
Path("half.jpg").write_bytes(Path("whole.jpg").read_bytes()[:3000])
try:
    Image.open("half.jpg").load()
except OSError as e:
    print(e)
    #> image file is truncated (... bytes not processed)


def is_readable(path):
    try:
        Image.open(path).load()
    except OSError:
        return False
    return True


print([path.name for path in sorted(Path.cwd().glob("*.jpg")) if is_readable(path)])
#> ['whole.jpg']
