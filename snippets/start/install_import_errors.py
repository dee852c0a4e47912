"""两种导入失败 | Two ways for an import to fail"""

import subprocess
import sys
import tempfile
from pathlib import Path


def last_line(*arguments):
    result = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    return result.stderr.strip().splitlines()[-1]


# -S 不看 site-packages，相当于换了一个 Python | -S ignores site-packages, like another Python
print(last_line("-I", "-S", "-c", "import torch"))
#> ModuleNotFoundError: No module named 'torch'

with tempfile.TemporaryDirectory() as folder:
    script = Path(folder) / "torch.py"  # 自己的文件叫 torch.py | your own file named torch.py
    script.write_text("import torch\nprint(torch.ones(2))\n")
    print(last_line(str(script)))
    #> AttributeError: ... has no attribute 'ones'...
