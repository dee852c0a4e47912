"""哪些运算给视图，哪些给副本 | Which operations give views, which give copies"""

import torch

x = torch.arange(12.0).view(3, 4)
OPERATIONS = {
    "x[0]": x[0],
    "x[:, 1:3]": x[:, 1:3],
    "x[[0, 2]]": x[[0, 2]],
    "x[x > 5]": x[x > 5],
    "x.T": x.T,
    "x.view(4, 3)": x.view(4, 3),
    "x.reshape(4, 3)": x.reshape(4, 3),
    "x.T.reshape(3, 4)": x.T.reshape(3, 4),
    "x.flatten()": x.flatten(),
    "x.T.flatten()": x.T.flatten(),
    "x.expand(2, 3, 4)": x.expand(2, 3, 4),
    "x.contiguous()": x.contiguous(),
    "x.T.contiguous()": x.T.contiguous(),
    "x.detach()": x.detach(),
    "x.clone()": x.clone(),
    "x.to(float64)": x.to(torch.float64),
    "x.float()": x.float(),
    "x + 0": x + 0,
}
for name, y in OPERATIONS.items():
    same = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print(f"{name:18} {'view' if same else 'copy'}")
    #> x[0]               view
    #> x[:, 1:3]          view
    #> x[[0, 2]]          copy
    #> x[x > 5]           copy
    #> x.T                view
    #> x.view(4, 3)       view
    #> x.reshape(4, 3)    view
    #> x.T.reshape(3, 4)  copy
    #> x.flatten()        view
    #> x.T.flatten()      copy
    #> x.expand(2, 3, 4)  view
    #> x.contiguous()     view
    #> x.T.contiguous()   copy
    #> x.detach()         view
    #> x.clone()          copy
    #> x.to(float64)      copy
    #> x.float()          view
    #> x + 0              copy
