"""取回存下的张量 | Getting saved tensors back"""

import warnings

import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        print(hasattr(ctx, "num_inputs"), ctx.needs_input_grad)
        #> False (True,)
        return x * x

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_variables
        return 2 * x * grad_output


x = torch.tensor([3.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Square.apply(x).backward()
print(caught[0].message)
#> 'saved_variables' is deprecated; use 'saved_tensors'
print(x.grad)
#> tensor([6.])
