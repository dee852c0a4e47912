"""文件里多了参数 | Parameters that the model lacks"""

from torch import nn

saved = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 1)).state_dict()
model = nn.Sequential(nn.Linear(4, 3))
try:
    model.load_state_dict(saved)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #> 	Unexpected key(s) in state_dict: "1.weight", "1.bias".
wanted = {name: value for name, value in saved.items() if name in model.state_dict()}
print(model.load_state_dict(wanted))
#> <All keys matched successfully>
