"""梯度为零的点：看 Hessian 的特征值 | Where the gradient is zero, look at the eigenvalues of the Hessian"""

import torch
from torch.func import grad, hessian

FUNCTIONS = {
    "x^2 + y^2": lambda w: w[0] ** 2 + w[1] ** 2,
    "x^2 - y^2": lambda w: w[0] ** 2 - w[1] ** 2,
    "-x^2 - y^2": lambda w: -(w[0] ** 2) - w[1] ** 2,
    "x^2 + y^4": lambda w: w[0] ** 2 + w[1] ** 4,
}
origin = torch.zeros(2)
for name, f in FUNCTIONS.items():
    curvatures = torch.linalg.eigvalsh(hessian(f)(origin)).tolist()
    print(f"{name:11} gradient {grad(f)(origin).tolist()}  eigenvalues {curvatures}")
    #> x^2 + y^2   gradient [0.0, 0.0]  eigenvalues [2.0, 2.0]
    #> x^2 - y^2   gradient [0.0, 0.0]  eigenvalues [-2.0, 2.0]
    #> -x^2 - y^2  gradient [0.0, 0.0]  eigenvalues [-2.0, -2.0]
    #> x^2 + y^4   gradient [0.0, 0.0]  eigenvalues [0.0, 2.0]
