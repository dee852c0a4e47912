"""常见的笔误 | Frequent slips"""

import importlib

import torch

w = torch.ones(1, requires_grad=True)
w.requires_grad == False
print(w.requires_grad, w.requires_grad_(False).requires_grad)
#> True False
try:
    torch.zeros(2, reauires_grad=True)
except TypeError as e:
    print(e)
    #> zeros() got an unexpected keyword argument 'reauires_grad'
try:
    importlib.import_module("torch.autograd.Function")
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'torch.autograd.Function'
