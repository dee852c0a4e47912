"""偏置不能用 Xavier | No Xavier for a bias"""

from torch import nn

layer = nn.Linear(3, 2)
try:
    for parameter in layer.parameters():
        nn.init.xavier_uniform_(parameter)
except ValueError as e:
    print(e)
    #> Fan in and fan out can not be computed for tensor with fewer than 2 dimensions
for parameter in layer.parameters():
    if parameter.ndim > 1:
        nn.init.xavier_uniform_(parameter)
    else:
        nn.init.zeros_(parameter)
print(layer.bias)
#> Parameter containing:
#> tensor([0., 0.], requires_grad=True)
