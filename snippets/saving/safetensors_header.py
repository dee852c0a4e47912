"""文件里面：一段 JSON，后面是数 | Inside: JSON, then numbers"""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

save_file({"weight": torch.ones(2, 3), "bias": torch.zeros(2)}, "net.safetensors")
data = Path("net.safetensors").read_bytes()
length = int.from_bytes(data[:8], "little")
for name, entry in json.loads(data[8 : 8 + length]).items():
    print(name, entry)
    #> bias {'dtype': 'F32', 'shape': [2], 'data_offsets': [0, 8]}
    #> weight {'dtype': 'F32', 'shape': [2, 3], 'data_offsets': [8, 32]}
print(torch.frombuffer(bytearray(data[8 + length :]), dtype=torch.float32))
#> tensor([0., 0., 1., 1., 1., 1., 1., 1.])
