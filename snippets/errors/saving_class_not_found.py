"""找不到类的定义 | The class is not there"""

import torch
from torch import nn

import __main__


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)


torch.save(Network(), "model.pt")
torch.save(Network().state_dict(), "weights.pt")
definition = Network
del __main__.Network  # 换一个程序来读 | another program reads the file
try:
    torch.load("model.pt", weights_only=False)
except AttributeError as e:
    print(e)
    #> Can't get attribute 'Network' on <module '__main__' from '...'>
__main__.Network = definition  # 定义它，或者导入它 | define it or import it
print(type(torch.load("model.pt", weights_only=False)).__name__)
#> Network
print(definition().load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
