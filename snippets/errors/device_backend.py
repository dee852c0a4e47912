"""这个后端没有这个运算 | The backend lacks the operation"""

import torch

sparse = torch.eye(3).to_sparse()
try:
    sparse.view(9)
except NotImplementedError as e:
    print(str(e).split(" This could")[0])
    #> Could not run 'aten::view' with arguments from the 'SparseCPU' backend.
print(sparse.to_dense().view(9))
#> tensor([1., 0., 0., 0., 1., 0., 0., 0., 1.])
