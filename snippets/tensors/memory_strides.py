"""步幅与偏移：怎样在存储里找数 | Strides and offset: how a number is found in the storage"""

import torch

x = torch.arange(6).view(2, 3)
for name, view in {
    "x": x,
    "x.T": x.T,
    "x[1]": x[1],
    "x[:, 1]": x[:, 1],
    "x[:, ::2]": x[:, ::2],
    "x.expand": x[:1].expand(4, 3),
}.items():
    print(
        f"{name:9} shape {tuple(view.shape)!s:7} stride {tuple(view.stride())!s:7} offset {view.storage_offset()} contiguous {view.is_contiguous()}"
    )
    #> x         shape (2, 3)  stride (3, 1)  offset 0 contiguous True
    #> x.T       shape (3, 2)  stride (1, 3)  offset 0 contiguous False
    #> x[1]      shape (3,)    stride (1,)    offset 3 contiguous True
    #> x[:, 1]   shape (2,)    stride (3,)    offset 1 contiguous False
    #> x[:, ::2] shape (2, 2)  stride (3, 2)  offset 0 contiguous False
    #> x.expand  shape (4, 3)  stride (0, 1)  offset 0 contiguous False
print(x.untyped_storage().nbytes(), x.element_size(), x.nbytes)
#> 48 8 48
