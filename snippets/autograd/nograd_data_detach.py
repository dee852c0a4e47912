"""从 detach 的结果改，也会查出来 | A change through detach is noticed, too"""

import torch

out = torch.tensor([1.0, 2.0], requires_grad=True).sigmoid()
alias = out.detach()
alias.zero_()
print(out)  # 共用内存，所以也变了 | shared memory: changed as well
#> tensor([0., 0.], grad_fn=<SigmoidBackward0>)
try:
    out.sum().backward()
except RuntimeError as e:
    print(str(e).split(";")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Sigmoid, is at version 1
