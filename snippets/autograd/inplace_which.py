"""存输入的运算，存输出的运算 | Operations that save their input, and those that save their output"""

import torch

for name in ("sin", "exp", "sigmoid", "tanh", "relu", "sqrt", "square", "log", "neg"):
    x = torch.tensor([0.5], requires_grad=True)
    y = getattr(torch, name)(x)
    saved = [
        a.removeprefix("_saved_") for a in dir(y.grad_fn) if a.startswith("_saved_") and torch.is_tensor(getattr(y.grad_fn, a))
    ]
    y.mul_(2)  # 改输出 | change the output
    try:
        y.sum().backward()
        verdict = "fine"
    except RuntimeError:
        verdict = "error"
    print(f"{name:8} saves {','.join(saved) or 'nothing':8} change of the output: {verdict}")
    #> sin      saves self     change of the output: fine
    #> exp      saves result   change of the output: error
    #> sigmoid  saves result   change of the output: error
    #> tanh     saves result   change of the output: error
    #> relu     saves result   change of the output: error
    #> sqrt     saves result   change of the output: error
    #> square   saves self     change of the output: fine
    #> log      saves self     change of the output: fine
    #> neg      saves nothing  change of the output: fine
