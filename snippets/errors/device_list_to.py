"""列表和字典没有 to | Lists and dicts have no to"""

import torch

device = torch.device("cpu")
batch = {"images": torch.ones(2, 3), "boxes": [torch.zeros(1, 4), torch.zeros(2, 4)]}
for wrong in (batch, batch["boxes"]):
    try:
        wrong.to(device)
    except AttributeError as e:
        print(e)
        #> 'dict' object has no attribute 'to'
        #> 'list' object has no attribute 'to'


def to_device(data):
    if isinstance(data, dict):
        return {key: to_device(value) for key, value in data.items()}
    return [to_device(value) for value in data] if isinstance(data, (list, tuple)) else data.to(device)


print({key: type(value).__name__ for key, value in to_device(batch).items()})
#> {'images': 'Tensor', 'boxes': 'list'}
