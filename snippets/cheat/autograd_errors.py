"""六条常见的消息 | Six frequent messages"""

import torch

x = torch.ones(2, requires_grad=True)
y = x.exp()
loss = y.sum()
loss.backward()
for wrong in (
    lambda: loss.backward(),
    lambda: x.exp().backward(),
    lambda: torch.ones(2).sum().backward(),
    lambda: x.add_(1),
    lambda: x.numpy(),
):
    try:
        wrong()
    except RuntimeError as e:
        print(str(e).split(" (")[0].split(".")[0])
        #> Trying to backward through the graph a second time
        #> grad can be implicitly created only for scalar outputs
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> a leaf Variable that requires grad is being used in an in-place operation
        #> Can't call numpy() on Tensor that requires grad
y = x.exp()
y += 1  # exp 的反向要用 y | the backward of exp needs y
try:
    y.sum().backward()
except RuntimeError as e:
    print(str(e).partition(":")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation
