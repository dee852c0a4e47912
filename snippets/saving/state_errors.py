"""对不上时的报错 | The errors when they do not match"""

import torch
from torch import nn

torch.save(nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2)).state_dict(), "net.pt")
state = torch.load("net.pt")
deeper = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2), nn.Linear(2, 2))
wider = nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 2))
shorter = nn.Sequential(nn.Linear(4, 3))
for model in (deeper, wider, shorter):
    try:
        model.load_state_dict(state)
    except RuntimeError as e:
        print(e)
        #> Error(s) in loading state_dict for Sequential:
        #> 	Missing key(s) in state_dict: "3.weight", "3.bias".
        #> Error(s) in loading state_dict for Sequential:
        #> 	size mismatch for 0.weight: copying a param with shape torch.Size([3, 4]) from checkpoint, the shape in current model is torch.Size([5, 4]).
        #> 	size mismatch for 0.bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([5]).
        #> 	size mismatch for 2.weight: copying a param with shape torch.Size([2, 3]) from checkpoint, the shape in current model is torch.Size([2, 5]).
        #> Error(s) in loading state_dict for Sequential:
        #> 	Unexpected key(s) in state_dict: "2.weight", "2.bias".
try:
    deeper.load_state_dict("net.pt")  # 给了路径 | a path, not a dict
except TypeError as e:
    print(e)
    #> Expected state_dict to be dict-like, got <class 'str'>.
# 合得上的已经写进去了 | what fits has been written all the same
print(torch.equal(wider[2].bias, state["2.bias"]))
#> True
