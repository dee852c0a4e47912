"""最后一批的梯度：除以真实的样本数 | The last batch: divide by the samples it has"""

import torch

torch.manual_seed(0)
x, y = torch.randn(7), torch.randn(7)
weight = torch.ones((), requires_grad=True)
for batch in torch.arange(7).split(5):  # 5 个和 2 个 | five and two
    loss = (weight * x[batch] - y[batch]).square().sum() / 2
    (gradient,) = torch.autograd.grad(loss, weight)
    print(len(batch), gradient / 5, gradient / len(batch))
    #> 5 tensor(1.3725) tensor(1.3725)
    #> 2 tensor(0.0953) tensor(0.2383)
