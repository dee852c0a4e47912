"""元数据：只能是字符串 | Metadata: strings only"""

import json

import torch
from safetensors import safe_open
from safetensors.torch import save_file

weights = {"weight": torch.ones(2, 3)}
try:
    save_file(weights, "net.safetensors", metadata={"epoch": 3})
except TypeError as e:
    print(e)
    #> argument 'metadata': 'int' object is not an instance of 'str'
settings = {"hidden": [64, 32], "classes": ["cat", "dog"]}
save_file(weights, "net.safetensors", metadata={"epoch": "3", "settings": json.dumps(settings)})
with safe_open("net.safetensors", framework="pt") as file:
    metadata = file.metadata()
print(metadata["epoch"], json.loads(metadata["settings"]))
#> 3 {'hidden': [64, 32], 'classes': ['cat', 'dog']}
