"""range 改名 value_range | range became value_range"""

import torch
from torchvision.utils import make_grid, save_image

images = torch.linspace(-1, 1, 12).view(1, 3, 2, 2)
try:
    save_image(images, "grid.png", normalize=True, range=(-1, 1))
except TypeError as e:
    print(e)
    #> make_grid() got an unexpected keyword argument 'range'
save_image(images, "grid.png", normalize=True, value_range=(-1, 1))
print(make_grid(images, normalize=True, value_range=(-1, 1)).aminmax())
#> torch.return_types.aminmax(
#> min=tensor(0.),
#> max=tensor(1.))
