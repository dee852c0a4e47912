"""BatchNorm1d、2d、3d 各要几维 | How many axes BatchNorm1d, 2d and 3d want"""

import torch
from torch import nn

for layer, shapes in (
    (nn.BatchNorm1d(3), [(4, 3), (4, 3, 7), (4, 3, 7, 7)]),
    (nn.BatchNorm2d(3), [(4, 3, 7, 7), (4, 5, 7, 7)]),
):
    for shape in shapes:
        try:
            print(type(layer).__name__, tuple(layer(torch.rand(shape)).shape))
            #> BatchNorm1d (4, 3)
            #> BatchNorm1d (4, 3, 7)
            #> BatchNorm2d (4, 3, 7, 7)
        except (ValueError, RuntimeError) as e:
            print(type(layer).__name__, "-", e)
            #> BatchNorm1d - expected 2D or 3D input (got 4D input)
            #> BatchNorm2d - running_mean should contain 5 elements not 3
