"""不写 dim：有警告，选哪一维看维数 | Without dim: a warning, and the axis depends on the number of axes"""

import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for shape in ((3,), (2, 3), (2, 3, 4)):
        sums = [nn.Softmax()(torch.rand(shape)).sum(dim=axis).allclose(torch.ones(())) for axis in range(len(shape))]
        print(shape, "sums to 1 along axis", sums.index(True))
        #> (3,) sums to 1 along axis 0
        #> (2, 3) sums to 1 along axis 1
        #> (2, 3, 4) sums to 1 along axis 0
print(caught[0].message)
#> Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
