"""strict=False：只放过名字 | strict=False forgives names only"""

from torch import nn

state = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2)).state_dict()
deeper = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2), nn.Linear(2, 2))
report = deeper.load_state_dict(state, strict=False)
print(report.missing_keys, report.unexpected_keys)
#> ['3.weight', '3.bias'] []
assert report.missing_keys == ["3.weight", "3.bias"], report  # 只缺新层 | only the new layer
wider = nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 2))
try:
    wider.load_state_dict(state, strict=False)
except RuntimeError as e:
    print(str(e).splitlines()[1])
    #> 	size mismatch for 0.weight: copying a param with shape torch.Size([3, 4]) from checkpoint, the shape in current model is torch.Size([5, 4]).
