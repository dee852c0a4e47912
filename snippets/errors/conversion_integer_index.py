"""Python 列表的索引 | The index of a Python list"""

import torch

names = ["cat", "dog", "owl"]
best = torch.tensor([2, 0])
for wrong in (lambda: names[best], lambda: names[torch.tensor(1.0)], lambda: range(torch.tensor(4) / 2)):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> only integer tensors of a single element can be converted to an index
        #> only integer tensors of a single element can be converted to an index
        #> only integer tensors of a single element can be converted to an index
print([names[i] for i in best], names[best[0]])
#> ['owl', 'cat'] owl
print(range(torch.tensor(4) // 2))
#> range(0, 2)
