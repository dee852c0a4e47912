"""gradcheck 要双精度 | gradcheck wants double precision"""

import warnings

import torch

x = torch.tensor([1.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        torch.autograd.gradcheck(torch.exp, x)
    except RuntimeError as e:
        print(e)
        #> Jacobian mismatch for output 0 with respect to input 0,
        #> numerical:tensor([[2.6226]])
        #> analytical:tensor([[2.7183]])
print(str(caught[0].message).split(". ")[0])
#> Input #0 requires gradient and is not a double precision floating point or complex
print(torch.autograd.gradcheck(torch.exp, x.detach().double().requires_grad_()))
#> True
