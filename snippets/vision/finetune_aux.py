"""Inception 和 GoogLeNet：还有辅助的头 | Inception and GoogLeNet have auxiliary heads, too"""

import torch
from torch import nn
from torchvision.models import inception_v3

with torch.device("meta"):  # 只算形状 | shapes only
    model = inception_v3(init_weights=False)
    model.fc = nn.Linear(model.fc.in_features, 2)
    images = torch.rand(2, 3, 299, 299)
    output = model(images)  # 训练模式返回两个 | in training mode: two
    print(type(output).__name__, output.logits.shape, output.aux_logits.shape)
    #> InceptionOutputs torch.Size([2, 2]) torch.Size([2, 1000])
    model.AuxLogits.fc = nn.Linear(model.AuxLogits.fc.in_features, 2)
    print(model(images).aux_logits.shape, model.eval()(images).shape)
    #> torch.Size([2, 2]) torch.Size([2, 2])
