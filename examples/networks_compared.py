"""九个卷积网络比一比：参数、乘法、推理时间 | Nine convolutional networks compared: parameters, multiplications, inference time

每次一张图，大小照论文：LeNet 是 28×28，其余 224×224。 | One image at a time, of the papers' size: 28×28 for LeNet, 224×224 for the rest.
时间是 LeNet 的多少倍：每轮两者挨着测，取各轮的中位数与四分位数。 | Time is in multiples of LeNet's: both are timed side by side in each round; median and quartiles of the rounds.
参数与乘法在 meta 设备上数，与机器无关；时间随机器变。 | Parameters and multiplications are counted on the meta device; time depends on the machine.

alone: yes
alt: 左：参数个数；右：推理时间是 LeNet 的多少倍，线段是四分位数 | Left: parameters; right: inference time in multiples of LeNet's, whiskers are quartiles
"""  # fmt: skip

# %% 网络 | The networks
# 全尺寸，一个输入通道，10 类。 | Full size, one input channel, ten classes.
import time

import matplotlib.pyplot as plt
import torch
from alexnet import AlexNet
from densenet import DenseNet
from googlenet import GoogLeNet
from mobilenet import MobileNet
from nin import NiN
from resnet import resnet18, resnet34
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from training_loop import pick_device
from vgg import vgg11


def lenet():
    return nn.Sequential(
        *[nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)],
        *[nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()],
        *[nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)],
    )


NETS = {
    "LeNet": lenet,
    "AlexNet": AlexNet,
    "VGG-11": vgg11,
    "NiN": NiN,
    "GoogLeNet": GoogLeNet,
    "ResNet-18": resnet18,
    "ResNet-34": resnet34,
    "DenseNet": DenseNet,
    "MobileNet": MobileNet,
}


def image(name, **where):
    size = 28 if name == "LeNet" else 224
    return torch.zeros(1, 1, size, size, **where)


# %% 参数与乘法 | Parameters and multiplications
parameters, multiplications = {}, {}
for name, build in NETS.items():
    with torch.device("meta"):
        net = build().eval()
    parameters[name] = sum(p.numel() for p in net.parameters())
    with FlopCounterMode(display=False) as counter:
        net(image(name, device="meta"))
    multiplications[name] = counter.get_total_flops() / 2  # 乘与加各算一次 | it counts additions, too
    millions = multiplications[name] / 1e6
    print(f"{name:10} {parameters[name]:11,} parameters  {millions:6.1f} million multiplications")
    #> LeNet           61,706 parameters     0.4 million multiplications
    #> AlexNet     46,764,746 parameters   938.1 million multiplications
    #> VGG-11     128,806,154 parameters  7547.2 million multiplications
    #> NiN          1,992,166 parameters   762.3 million multiplications
    #> GoogLeNet    5,977,530 parameters  1503.0 million multiplications
    #> ResNet-18   11,175,370 parameters  1734.9 million multiplications
    #> ResNet-34   21,283,530 parameters  3584.6 million multiplications
    #> DenseNet       757,322 parameters   702.7 million multiplications
    #> MobileNet    3,216,650 parameters   560.5 million multiplications

# %% 哪些不限输入大小 | Which take any input size
# 训练之后图变大或变小，还能不能用。 | What happens to images larger or smaller than in training.
for name, build in NETS.items():
    net, fine = build().eval(), []
    for size in (32, 300):
        try:
            with torch.inference_mode():
                net(torch.zeros(1, 1, size, size))
            fine.append(size)
        except RuntimeError as e:
            print(f"{name}, {size}: {e}")
            #> LeNet, 32: addmm: mat1 and mat2 shapes cannot be multiplied (1x576 and 400x120)
            #> LeNet, 300: addmm: mat1 and mat2 shapes cannot be multiplied (1x85264 and 400x120)
            #> AlexNet, 32: Given input size: (256x2x2). Calculated output size: (256x0x0). Output size is too small
            #> AlexNet, 300: addmm: mat1 and mat2 shapes cannot be multiplied (1x16384 and 6400x4096)
            #> VGG-11, 32: addmm: mat1 and mat2 shapes cannot be multiplied (1x512 and 25088x4096)
            #> VGG-11, 300: addmm: mat1 and mat2 shapes cannot be multiplied (1x41472 and 25088x4096)
            #> NiN, 32: Given input size: (256x2x2). Calculated output size: (256x0x0). Output size is too small
    print(f"{name} takes {fine}")
    #> LeNet takes []
    #> AlexNet takes []
    #> VGG-11 takes []
    #> NiN takes [300]
    #> GoogLeNet takes [32, 300]
    #> ResNet-18 takes [32, 300]
    #> ResNet-34 takes [32, 300]
    #> DenseNet takes [32, 300]
    #> MobileNet takes [32, 300]

# %% 推理时间 | Inference time
torch.set_num_threads(1)
device = pick_device()


def seconds(net, x, calls):
    start = time.perf_counter()
    for _ in range(calls):
        net(x)
    if device.type != "cpu":
        torch.accelerator.synchronize()  # 等算完再停表 | wait for the result before stopping the clock
    return (time.perf_counter() - start) / calls


@torch.inference_mode()
def ratios(name, layout=torch.contiguous_format, rounds=11):
    # 每轮：先测 LeNet，紧接着测这个网络 | each round: LeNet first, this net right after it
    base, base_x = lenet().to(device).eval(), image("LeNet", device=device)
    net = NETS[name]().to(device, memory_format=layout).eval()
    x = image(name, device=device).to(memory_format=layout)
    calls = 20 if name == "LeNet" else 1
    seconds(base, base_x, 20), seconds(net, x, 2)  # 预热 | warm up
    rates = [seconds(net, x, calls) / seconds(base, base_x, 20) for _ in range(rounds)]
    return torch.tensor(rates).quantile(torch.tensor([0.25, 0.5, 0.75])).tolist()


times = {name: ratios(name) for name in NETS}
times["MobileNet, channels_last"] = ratios("MobileNet", torch.channels_last)
for name, (low, median, high) in times.items():
    print(f"{name:24} {median:5.0f} times LeNet ({low:.0f} to {high:.0f})")
    #> LeNet ... times LeNet (... to ...)
    #> AlexNet ... times LeNet (... to ...)
    #> VGG-11 ... times LeNet (... to ...)
    #> NiN ... times LeNet (... to ...)
    #> GoogLeNet ... times LeNet (... to ...)
    #> ResNet-18 ... times LeNet (... to ...)
    #> ResNet-34 ... times LeNet (... to ...)
    #> DenseNet ... times LeNet (... to ...)
    #> MobileNet ... times LeNet (... to ...)
    #> MobileNet, channels_last ... times LeNet (... to ...)

# %% 比较 | Comparison
figure, axes = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained", sharey=True)
left, right = axes
for i, name in enumerate(times):
    low, median, high = times[name]
    left.barh(i, parameters[name.split(",")[0]] / 1e6, color="C0")
    right.barh(i, median, color="C1", xerr=[[median - low], [high - median]], ecolor="C7")
left.set(xscale="log", xlabel="parameters (million)")
left.set_yticks(range(len(times)), times)
left.invert_yaxis()
right.set(xscale="log", xlabel="inference time / LeNet's")
plt.show()
