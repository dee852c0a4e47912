"""用 gradcheck 检查自定义损失 | Checking a custom loss with gradcheck"""

import torch


def log_cosh(predictions, targets):
    error = predictions - targets
    return (error + torch.nn.functional.softplus(-2 * error) - torch.log(torch.tensor(2.0))).mean()  # 不溢出 | no overflow


x = torch.randn(5, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(log_cosh, (x, torch.randn(5, dtype=torch.float64))))
#> True
print(log_cosh(torch.tensor([500.0]), torch.tensor([0.0])), torch.cosh(torch.tensor(500.0)).log())
#> tensor(499.3069) tensor(inf)
