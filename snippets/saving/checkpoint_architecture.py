"""结构的参数也存进去 | Save what the structure depends on, too"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self, inputs, hidden, outputs, dropout=0.5):
        super().__init__()
        self.arguments = {"inputs": inputs, "hidden": hidden, "outputs": outputs, "dropout": dropout}
        sizes = [inputs, *hidden]
        self.hidden = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, hidden, strict=False))
        self.output = nn.Linear(sizes[-1], outputs)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        for layer in self.hidden:
            x = self.dropout(layer(x).relu())
        return self.output(x)


def load_checkpoint(path):
    checkpoint = torch.load(path, map_location="cpu")
    model = Network(**checkpoint["arguments"])
    model.load_state_dict(checkpoint["state_dict"])
    return model.eval()  # 新建的模型在训练模式 | a new model is in training mode


model = Network(784, [512, 256, 128], 10).eval()
torch.save({"arguments": model.arguments, "state_dict": model.state_dict()}, "checkpoint.pt")
loaded = load_checkpoint("checkpoint.pt")
images = torch.rand(2, 784)
print(torch.equal(model(images), loaded(images)))
#> True
print(loaded.output)
#> Linear(in_features=128, out_features=10, bias=True)
print([layer.out_features for layer in loaded.hidden])  # 大小也能从层里读 | layers know their sizes
#> [512, 256, 128]
