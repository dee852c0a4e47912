"""放在哪：隐藏层之后，输出层不放 | Where: after hidden layers, never on the output"""

import torch
from torch import nn

torch.manual_seed(0)
classifier = nn.Sequential(
    nn.Flatten(),
    *(nn.Linear(784, 256), nn.ReLU(), nn.Dropout(0.2)),
    *(nn.Linear(256, 128), nn.ReLU(), nn.Dropout(0.2)),
    *(nn.Linear(128, 64), nn.ReLU(), nn.Dropout(0.2)),
    nn.Linear(64, 10),
)
images = torch.rand(2, 1, 28, 28)
print(classifier(images).shape, torch.equal(classifier(images), classifier(images)))
#> torch.Size([2, 10]) False
classifier.eval()
print(torch.equal(classifier(images), classifier(images)))
#> True
