"""两个问题的答案：文件多大、元数据里的数 | The answers: the size of a file, and a number in the metadata"""

from pathlib import Path

import torch
from safetensors.torch import save_file

for dtype in (torch.float32, torch.bfloat16):
    save_file({"w": torch.zeros(1000, dtype=dtype)}, "w.safetensors")
    print(dtype, Path("w.safetensors").stat().st_size)
    #> torch.float32 4072
    #> torch.bfloat16 2072

try:
    save_file({"w": torch.zeros(1)}, "w.safetensors", metadata={"epoch": 3})
except TypeError as e:
    print(e)
    #> argument 'metadata': 'int' object is not an instance of 'str'
