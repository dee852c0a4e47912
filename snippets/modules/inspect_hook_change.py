"""钩子的返回值会替换输入或输出 | What a hook returns replaces the input or the output"""

import torch
from torch import nn

layer = nn.Identity()
layer.register_forward_pre_hook(lambda module, inputs: (inputs[0] + 1,))
layer.register_forward_hook(lambda module, inputs, output: output * 10)
layer.register_full_backward_hook(lambda module, grad_input, grad_output: print("backward", grad_output[0]))
#> backward tensor([1., 1.])
x = torch.zeros(2, requires_grad=True)
y = layer(x)
print(y)
#> tensor([10., 10.], grad_fn=<BackwardHookFunctionBackward>)
y.sum().backward()
