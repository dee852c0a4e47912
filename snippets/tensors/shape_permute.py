"""交换维度：permute、transpose、mT | Reorder dimensions: permute, transpose, mT"""

import warnings

import torch

image = torch.zeros(3, 4, 5)  # 通道、高、宽 | channel, height, width
print(image.permute(1, 2, 0).shape)  # 高、宽、通道 | height, width, channel
#> torch.Size([4, 5, 3])
print(image.movedim(0, -1).shape)  # 同上 | the same
#> torch.Size([4, 5, 3])
print(image.transpose(0, 2).shape)  # 只换两维：宽、高、通道 | swaps two: width, height, channel
#> torch.Size([5, 4, 3])
print(image.mT.shape)  # 转置最后两维 | transposes the last two
#> torch.Size([3, 5, 4])
matrix = torch.arange(6).view(2, 3)
print(matrix.T.shape, matrix.t().shape)
#> torch.Size([3, 2]) torch.Size([3, 2])

try:
    image.t()  # 只收矩阵 | for matrices only
except RuntimeError as e:
    print(e)
    #> t() expects a tensor with <= 2 dimensions, but self is 3D
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    _ = image.T  # 三维时已弃用 | deprecated with three dimensions
print(str(caught[0].message).partition(" (Triggered")[0])
#> The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor.
