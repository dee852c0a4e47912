"""层的名字用不了 | Names that a layer cannot have"""

from torch import nn

wrongs = ({"forward": nn.ReLU()}, {"conv.1": nn.ReLU()}, {1: nn.ReLU()})
for wrong in wrongs:
    try:
        nn.ModuleDict(wrong)
    except (KeyError, TypeError) as e:
        print(e.args[0])
        #> attribute 'forward' already exists
        #> module name can't contain ".", got: conv.1
        #> module name should be a string. Got int
print(nn.ModuleDict({"forward_": nn.ReLU(), "conv_1": nn.ReLU(), "1": nn.ReLU()}))
#> ModuleDict(
#>   (forward_): ReLU()
#>   (conv_1): ReLU()
#>   (1): ReLU()
#> )
