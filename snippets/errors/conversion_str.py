"""字符串变不成张量 | Strings do not become tensors"""

import torch

names = ["cat", "dog", "cat"]
for wrong in ("3", names):
    try:
        torch.tensor(wrong)
    except (TypeError, ValueError) as e:
        print(e)
        #> new(): invalid data type 'str'
        #> too many dimensions 'str'
classes = {name: i for i, name in enumerate(sorted(set(names)))}
print(torch.tensor([classes[name] for name in names]), classes)
#> tensor([0, 1, 0]) {'cat': 0, 'dog': 1}
print(torch.tensor(float("3")))
#> tensor(3.)
