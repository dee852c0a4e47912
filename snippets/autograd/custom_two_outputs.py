"""多个输出，有的没有梯度 | Several outputs, some without gradient"""

import torch


class SortWithIndex(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        values, index = x.sort()
        ctx.mark_non_differentiable(index)
        ctx.set_materialize_grads(False)  # 没用到的输出给 None，不建全零张量 | None for unused outputs, no zeros made
        ctx.save_for_backward(index)
        return values, index

    @staticmethod
    def backward(ctx, grad_values, grad_index):
        (index,) = ctx.saved_tensors
        return torch.empty_like(grad_values).scatter_(0, index, grad_values)


x = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
values, index = SortWithIndex.apply(x)
(values * torch.tensor([1.0, 10.0, 100.0])).sum().backward()
print(values.detach(), index.requires_grad, x.grad)
#> tensor([1., 2., 3.]) False tensor([100.,   1.,  10.])
