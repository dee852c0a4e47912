"""类别数不同 | A different number of classes"""

from torch import nn

saved = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)).state_dict()
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 10))
try:
    model.load_state_dict(saved, strict=False)  # strict=False 也不管这个 | not even strict=False helps
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #> 	size mismatch for 1.weight: copying a param with shape torch.Size([1000, 8]) from checkpoint, the shape in current model is torch.Size([10, 8]).
    #> 	size mismatch for 1.bias: copying a param with shape torch.Size([1000]) from checkpoint, the shape in current model is torch.Size([10]).
own = model.state_dict()
fitting = {name: value for name, value in saved.items() if value.shape == own[name].shape}
print(model.load_state_dict(fitting, strict=False).missing_keys)
#> ['1.weight', '1.bias']
