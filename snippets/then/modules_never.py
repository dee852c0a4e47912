"""大小写与漏掉的 2d | Capital letters and a missing 2d"""

import torch
import torch.nn.functional as F
from torch import nn

names = {
    "conv2d": "Conv2d",
    "dropout": "Dropout",
    "logSoftmax": "LogSoftmax",
    "crossentropyloss": "CrossEntropyLoss",
    "CrossEntropLoss": "CrossEntropyLoss",
    "AvgPool": "AvgPool2d",
    "Maxpool": "MaxPool2d",
    "AdaptiveAvgPool": "AdaptiveAvgPool2d",
    "TransposeConv": "ConvTranspose2d",
}
print([hasattr(nn, old) for old in names], all(hasattr(nn, new) for new in names.values()))
#> [False, False, False, False, False, False, False, False, False] True
try:
    nn.logSoftmax()
except AttributeError as e:
    print(e)
    #> module 'torch.nn' has no attribute 'logSoftmax'
try:
    nn.Linear(1, 1).gpu()
except AttributeError as e:
    print(e)
    #> 'Linear' object has no attribute 'gpu'
try:
    F.prelu(torch.ones(1))
except TypeError as e:
    print(e)
    #> prelu() missing 1 required positional arguments: "weight"
try:
    nn.ModuleList([nn.Linear(1, 1)])(torch.ones(1))
except NotImplementedError as e:
    print(e)
    #> Module [ModuleList] is missing the required "forward" function
