"""torch.library.custom_op：编译和导出也认 | torch.library.custom_op: known to compile and export, too

timeout: 120
"""

import torch
from torch import Tensor


@torch.library.custom_op("demo::cube", mutates_args=())
def cube(x: Tensor) -> Tensor:
    return torch.from_numpy(x.detach().cpu().numpy() ** 3).to(x.device)


@cube.register_fake  # 只说形状，给编译器用 | the shape only, for the compiler
def _(x):
    return torch.empty_like(x)


cube.register_autograd(
    lambda ctx, grad: grad * 3 * ctx.saved_tensors[0] ** 2,
    setup_context=lambda ctx, inputs, output: ctx.save_for_backward(inputs[0]),
)
x = torch.tensor([1.0, 2.0], requires_grad=True)
compiled = torch.compile(lambda x: cube(x).sum(), backend="aot_eager", fullgraph=True)  # 整张图，不断开 | one whole graph
compiled(x).backward()
print(x.grad)
#> tensor([ 3., 12.])
