"""函数也是变换 | A function is a transform, too"""

import pickle

import torch
from torchvision.transforms import v2


def add_noise(image):
    return image + 0.1 * torch.randn_like(image)


torch.manual_seed(0)
transform = v2.Compose(
    [
        v2.ToDtype(torch.float32, scale=True),
        add_noise,
        v2.Lambda(lambda image: image.clamp(0, 1)),
    ]
)
print(f"{transform(torch.full((3, 50, 50), 128, dtype=torch.uint8)).std():.2f}")
#> 0.10
try:
    pickle.dumps(transform)  # spawn 出来的工作进程要这样传 | how it gets to spawned workers
except (pickle.PicklingError, AttributeError) as e:
    print(str(e)[:25], "...")
    #> Can't pickle <function <l ...
