"""文件里不只有参数 | A file that holds more than parameters"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 2))
torch.save({"epoch": 3, "state_dict": net.state_dict()}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt", map_location="cpu")  # 存自 GPU 也能读 | even if it was saved on a GPU
try:
    net.load_state_dict(checkpoint)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #> 	Missing key(s) in state_dict: "0.weight", "0.bias".
    #> 	Unexpected key(s) in state_dict: "epoch", "state_dict".
print(list(checkpoint), net.load_state_dict(checkpoint["state_dict"]))
#> ['epoch', 'state_dict'] <All keys matched successfully>
try:
    net.load_state_dict("checkpoint.pt")
except TypeError as e:
    print(e)
    #> Expected state_dict to be dict-like, got <class 'str'>.
try:
    for name, value in net.state_dict():
        print(name, value.shape)
except ValueError as e:
    print(e)  # 忘了 .items() | .items() is missing
    #> too many values to unpack (expected 2)
try:
    {name: checkpoint["state_dict"][name] for name in nn.Sequential(nn.Linear(4, 2), nn.Linear(2, 1)).state_dict()}
except KeyError as e:
    print("KeyError:", e)  # 新加的层，文件里没有 | a new layer, which the file lacks
    #> KeyError: '1.weight'
