"""clone 保留维的先后，contiguous 才按行排 | clone keeps the order of the axes, contiguous sorts them out"""

import torch

x = torch.arange(6).view(2, 3).t()
print(x.clone().stride(), x.contiguous().stride())
#> (1, 3) (2, 1)
every_other, expanded = torch.arange(8).view(2, 4)[:, ::2], torch.ones(4).expand(3, 4)
for view in (every_other, expanded):  # 空隙和重复会去掉 | gaps and repetitions go
    print(view.stride(), view.clone().stride())
    #> (4, 2) (2, 1)
    #> (0, 1) (4, 1)
try:
    x.clone().view(6)
except RuntimeError as e:
    print(str(e).split(" (")[0])
    #> view size is not compatible with input tensor's size and stride
print(x.clone(memory_format=torch.contiguous_format).view(6), x.reshape(6))
#> tensor([0, 3, 1, 4, 2, 5]) tensor([0, 3, 1, 4, 2, 5])
