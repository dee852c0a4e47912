"""偏置是一维的，Xavier 不知道 fan_in | A bias is 1-D: Xavier knows no fan_in"""

from torch import nn

layer = nn.Linear(4, 2)
for wrong in (
    lambda: nn.init.xavier_uniform_(layer.bias),
    lambda: nn.init.kaiming_normal_(layer.weight, nonlinearity="gelu"),
    lambda: layer.weight.normal_(),
):
    try:
        wrong()
    except (ValueError, RuntimeError) as e:
        print(e)
        #> Fan in and fan out can not be computed for tensor with fewer than 2 dimensions
        #> Unsupported nonlinearity gelu
        #> a leaf Variable that requires grad is being used in an in-place operation.
nn.init.zeros_(layer.bias)
print(nn.init.calculate_gain("relu"), nn.init.calculate_gain("tanh"))
#> 1.4142135623730951 1.6666666666666667
