"""v2 要单独导入 | v2 has to be imported"""

import subprocess
import sys

code = "import torchvision; torchvision.transforms.v2"
print(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stderr.splitlines()[-1])
#> AttributeError: module 'torchvision.transforms' has no attribute 'v2'

from torchvision.transforms import v2

print(len([name for name in dir(v2) if name[0].isupper()]) > 60)
#> True
