"""channels_last 的张量不能随便 view | Not every view fits channels_last"""

import torch

x = torch.randn(2, 3, 4, 4).to(memory_format=torch.channels_last)
try:
    x.view(2, -1)
except RuntimeError as e:
    print(e)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print(x.flatten(1).shape, x.reshape(2, -1).shape)  # 必要时复制 | they copy where they have to
#> torch.Size([2, 48]) torch.Size([2, 48])
try:
    torch.randn(3, 4, 4).to(memory_format=torch.channels_last)  # 只有四维的才行 | four axes only
except RuntimeError as e:
    print(e)
    #> required rank 4 tensor to use channels_last format
