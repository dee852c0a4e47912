"""load_state_dict 没有 assign | load_state_dict without assign"""

from torch import nn

weights = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1)
try:
    print(model.load_state_dict(weights, assign=True))
    #> <All keys matched successfully>
except TypeError as e:
    print(e)
print(model.load_state_dict(weights))
#> <All keys matched successfully>
