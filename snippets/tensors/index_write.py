"""按索引写：index_copy_、index_fill_、masked_scatter_ | Writing by index: index_copy_, index_fill_, masked_scatter_"""

import torch

x = torch.zeros(4, 2)
print(x.index_copy_(0, torch.tensor([3, 0]), torch.tensor([[1.0, 1.0], [2.0, 2.0]])))
#> tensor([[2., 2.],
#>         [0., 0.],
#>         [0., 0.],
#>         [1., 1.]])
print(x.index_fill_(1, torch.tensor([1]), -1.0)[0])
#> tensor([ 2., -1.])
mask = torch.tensor([True, False, True, True, False])
print(torch.zeros(5).masked_scatter_(mask, torch.tensor([7.0, 8.0, 9.0])))
#> tensor([7., 0., 8., 9., 0.])
