"""把不是张量的东西也放进去 | Things that are not tensors"""

from torch import nn


class Classifier(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.classes = classes
        self.fc = nn.Linear(4, len(classes))

    def get_extra_state(self):
        return {"classes": self.classes}

    def set_extra_state(self, state):
        self.classes = state["classes"]


state = Classifier(["cat", "dog"]).state_dict()
print(list(state), state["_extra_state"])
#> ['_extra_state', 'fc.weight', 'fc.bias'] {'classes': ['cat', 'dog']}
net = Classifier(["?", "?"])
net.load_state_dict(state)
print(net.classes)
#> ['cat', 'dog']
