"""在任何设备上求准确率 | Accuracy on any device"""

import torch
from torch import nn


def accuracy(net, batches):
    device = next((p.device for p in net.parameters()), torch.device("cpu"))
    was_training = net.training
    net.eval()
    correct = total = 0
    with torch.inference_mode():
        for images, labels in batches:
            predictions = net(images.to(device)).argmax(dim=1)
            correct += (predictions == labels.to(device)).sum()  # 留在设备上 | stays on the device
            total += len(labels)
    net.train(was_training)
    return float(correct) / total


torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
net = nn.Sequential(nn.Flatten(), nn.Dropout(0.5), nn.Linear(784, 10)).to(device)
images, labels = torch.randn(100, 1, 28, 28), torch.randint(10, (100,))
batches = list(zip(images.split(32), labels.split(32), strict=True))
print(accuracy(net, batches) == accuracy(net, batches), net.training)
#> True True
print((net(images.to(device)) == net(images.to(device))).all().item())  # 丢弃法还开着 | dropout is still on
#> False
net.eval()
accuracy(net, batches)
print(net.training)
#> False
print(accuracy(nn.Flatten(), [(torch.eye(10), torch.arange(10))]))  # 没有参数也行 | without parameters too
#> 1.0
