"""自定义变换：椒盐噪声 | A custom transform: salt and pepper"""

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2


class SaltPepper(v2.Transform):
    def __init__(self, p=0.1):
        super().__init__()
        self.p = p

    def transform(self, inpt, params):
        if not isinstance(inpt, tv_tensors.Image):
            return inpt  # 框和掩码不动 | boxes and masks stay
        noise = torch.rand(inpt.shape[-2:])
        out = inpt.masked_fill(noise < self.p / 2, 0).masked_fill(noise > 1 - self.p / 2, 255)
        return tv_tensors.wrap(out, like=inpt)


torch.manual_seed(0)
image = tv_tensors.Image(torch.full((3, 100, 100), 128, dtype=torch.uint8))
noisy = v2.Compose([SaltPepper(0.2), v2.RandomHorizontalFlip()])(image)
print(f"{(noisy != 128).float().mean():.2f}", noisy.unique().tolist())
#> 0.20 [0, 128, 255]
print(SaltPepper(0.2))
#> SaltPepper(p=0.2)
