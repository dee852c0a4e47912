"""strict=True 报错，strict=False 返回报告 | strict=True raises, strict=False reports"""

import torch
from torch import nn

old = nn.ModuleDict({"conv": nn.Conv2d(1, 2, 3), "fc": nn.Linear(2, 3)})
new = nn.ModuleDict({"conv": nn.Conv2d(1, 2, 3), "head": nn.Linear(2, 3)})
try:
    new.load_state_dict(old.state_dict())
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for ModuleDict:
    #> 	Missing key(s) in state_dict: "head.weight", "head.bias".
    #> 	Unexpected key(s) in state_dict: "fc.weight", "fc.bias".
report = new.load_state_dict(old.state_dict(), strict=False)
print(report)  # 模型有，文件没有；文件有，模型没有 | the model has, the file lacks; the file has, the model lacks
#> _IncompatibleKeys(missing_keys=['head.weight', 'head.bias'], unexpected_keys=['fc.weight', 'fc.bias'])
print(torch.equal(new["conv"].weight, old["conv"].weight))
#> True
print(old.load_state_dict(old.state_dict()))
#> <All keys matched successfully>
assert set(report.missing_keys) == {"head.weight", "head.bias"}  # 只允许缺这两个 | these may be missing, no others
