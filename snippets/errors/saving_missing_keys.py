"""文件里少了参数 | Parameters that the file lacks"""

from torch import nn

saved = nn.Sequential(nn.Linear(4, 3)).state_dict()
model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
try:
    model.load_state_dict(saved)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #> 	Missing key(s) in state_dict: "1.weight", "1.bias", "1.running_mean", "1.running_var".
print(model.load_state_dict(saved, strict=False).missing_keys)  # 没读到的保持初始值 | these keep their initial values
#> ['1.weight', '1.bias', '1.running_mean', '1.running_var']
