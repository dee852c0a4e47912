"""channels_last 快多少 | How much faster channels_last is

alone: yes
"""

import statistics
import time

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.set_num_threads(1)


def seconds(net, x):
    start = time.perf_counter()
    net(x)
    if device.type != "cpu":
        torch.accelerator.synchronize()
    return time.perf_counter() - start


layers = {
    "3x3 convolution": nn.Conv2d(64, 64, 3, padding=1),
    "depthwise convolution": nn.Conv2d(64, 64, 3, padding=1, groups=64),
    "max pooling": nn.MaxPool2d(2),
    "batch norm": nn.BatchNorm2d(64).eval(),
}
x = torch.randn(8, 64, 56, 56, device=device)
last = x.to(memory_format=torch.channels_last)
with torch.inference_mode():
    for name, net in layers.items():
        net = net.to(device)
        rates = [seconds(net, x) / seconds(net, last) for _ in range(25)]
        low, median, high = statistics.quantiles(rates[5:], n=4)
        print(f"{name:21} {median:.1f} times as fast ({low:.1f} to {high:.1f})")
        #> ... times as fast (... to ...)
