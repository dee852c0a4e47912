"""两个问题的答案：各排各的类别、共用的增广 | The answers: class names sorted twice, augmentation shared"""

import torch
from torch.utils.data import Dataset, random_split

everything = ["circle", "line", "square", "circle"]
validation = ["square", "circle"]  # 没有 line | no line among them
for names in (everything, validation):
    print({name: i for i, name in enumerate(sorted(set(names)))})
    #> {'circle': 0, 'line': 1, 'square': 2}
    #> {'circle': 0, 'square': 1}


class Augmented(Dataset):
    def __len__(self):
        return 10

    def __getitem__(self, index):
        return index + torch.rand(()).item()  # 随机增广 | random augmentation


torch.manual_seed(0)
train, val = random_split(Augmented(), [8, 2])
print("the same twice:", val[0] == val[0])
#> the same twice: False
