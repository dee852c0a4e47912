"""模型里有 lambda | A model that holds a lambda"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)
        self.activation = lambda x: x.relu()


model = Network()
try:
    torch.save(model, "model.pt")
except AttributeError as e:
    print(e)
    #> Can't pickle local object 'Network.__init__.<locals>.<lambda>'
torch.save(model.state_dict(), "weights.pt")
print(model.load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
