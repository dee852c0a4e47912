"""把环境写进记录 | Write the environment into the record"""

import json
import platform

import torch
import torchvision

record = {
    "python": platform.python_version(),
    "torch": torch.__version__,
    "torchvision": torchvision.__version__,
    "device": str(torch.accelerator.current_accelerator(check_available=True) or "cpu"),
    "seed": 0,
    "threads": torch.get_num_threads(),
}
print(json.dumps(record, indent=2))
#> {
#>   "python": "3....",
#>   "torch": "2....",
#>   "torchvision": "0....",
#>   "device": "...",
#>   "seed": 0,
#>   "threads": ...
#> }
