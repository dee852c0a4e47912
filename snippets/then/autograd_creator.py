"""张量从哪里来 | Where a tensor comes from"""

import torch

x = torch.ones(2, 2, requires_grad=True)
y = ((x + 2) * 3).mean()
try:
    y.creator
except AttributeError as e:
    print(e)
    #> 'Tensor' object has no attribute 'creator'
node = y.grad_fn
while node:
    print(node.name())
    #> MeanBackward0
    #> MulBackward0
    #> AddBackward0
    #> torch::autograd::AccumulateGrad
    node = node.next_functions[0][0] if node.next_functions else None
