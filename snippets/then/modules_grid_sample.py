"""grid_sample 与 affine_grid 的 align_corners | align_corners of grid_sample and affine_grid"""

import warnings

import torch
import torch.nn.functional as F

x, theta = torch.tensor([[[[0.0, 1.0]]]]), torch.eye(2, 3).unsqueeze(0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    grid = F.affine_grid(theta, (1, 1, 1, 4))
print(str(caught[0].message).split(". ")[0])
#> Default grid_sample and affine_grid behavior has changed to align_corners=False since 1.3.0
for corners in (False, True):
    grid = F.affine_grid(theta, (1, 1, 1, 4), align_corners=corners)
    print(corners, F.grid_sample(x, grid, align_corners=corners, padding_mode="border").flatten())
    #> False tensor([0.0000, 0.2500, 0.7500, 1.0000])
    #> True tensor([0.0000, 0.3333, 0.6667, 1.0000])
