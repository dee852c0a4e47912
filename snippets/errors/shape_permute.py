"""permute 要写全每一维 | permute names every axis"""

import torch

batch = torch.zeros(4, 28, 28, 3)
try:
    batch.permute(2, 0, 1)
except RuntimeError as e:
    print(e)
    #> permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = 4 is not equal to len(dims) = 3
print(batch.permute(0, 3, 1, 2).shape)
#> torch.Size([4, 3, 28, 28])
print(batch[0].permute(2, 0, 1).shape, batch.movedim(-1, 1).shape)
#> torch.Size([3, 28, 28]) torch.Size([4, 3, 28, 28])
