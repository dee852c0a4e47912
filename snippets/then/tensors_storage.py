"""存储：按字节，不分类型 | The storage: bytes without a type"""

import warnings

import torch

x = torch.arange(6.0)
y = x.view(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x.storage()
print(str(caught[0].message).split(". ")[0])
#> TypedStorage is deprecated
print(x.untyped_storage().data_ptr() == y.untyped_storage().data_ptr())
#> True
print(x.data_ptr() == y.data_ptr(), id(x) == id(y))
#> True False
