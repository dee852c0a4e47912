"""加一行，结果不变 | One more line, the same result

timeout: 180
"""

import logging

import torch

logging.getLogger("torch.utils.cpp_extension").setLevel(logging.ERROR)  # 没有 GPU 也不用提示 | no note on a missing GPU


def gelu(x):
    return 0.5 * x * (1 + torch.tanh(0.7978845608 * (x + 0.044715 * x**3)))


compiled = torch.compile(gelu)  # 这里还没编译 | nothing is compiled yet
x = torch.randn(1000)
print(torch.allclose(compiled(x), gelu(x), atol=1e-6))  # 第一次调用才编译 | the first call compiles
#> True
