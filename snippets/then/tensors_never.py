"""常见的笔误和它们的报错 | Frequent slips and their errors"""

import torch

x = torch.arange(6.0).view(2, 3)
never = {
    "torch.view(x, -1)": lambda: torch.view(x, -1),  # x.view(-1)
    "x.te(2)": lambda: x.te(2),  # x.ge(2)
    "torch.long(x)": lambda: torch.long(x),  # x.long()
    "torch.char": lambda: torch.char,  # torch.int8
    "{}.item()": lambda: {}.item(),  # {}.items()
    "squeeze(dim=None)": lambda: x.squeeze(dim=None),  # x.squeeze()
}
for old, run in never.items():
    try:
        run()
    except (AttributeError, TypeError) as e:
        print(f"{old}: {str(e).partition(', but')[0]}")
        #> torch.view(x, -1): module 'torch' has no attribute 'view'
        #> x.te(2): 'Tensor' object has no attribute 'te'
        #> torch.long(x): 'torch.dtype' object is not callable
        #> torch.char: module 'torch' has no attribute 'char'
        #> {}.item(): 'dict' object has no attribute 'item'
        #> squeeze(dim=None): squeeze() received an invalid combination of arguments - got (dim=NoneType, )
print("built-in method" in str(x.size), x.size(), x.shape)
#> True torch.Size([2, 3]) torch.Size([2, 3])
print((x.to("cpu"), torch.double)[0].dtype, x.to("cpu", torch.double).dtype)
#> torch.float32 torch.float64
