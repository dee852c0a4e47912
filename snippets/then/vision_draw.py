"""画框 | Drawing boxes"""

import torch
from torchvision.utils import draw_bounding_boxes

image = torch.zeros(3, 8, 8, dtype=torch.uint8)
drawn = draw_bounding_boxes(image, torch.tensor([[1, 1, 5, 5]]), colors="red")
print(drawn[0].bool().int())
#> tensor([[0, 0, 0, 0, 0, 0, 0, 0],
#>         [0, 1, 1, 1, 1, 1, 0, 0],
#>         [0, 1, 0, 0, 0, 1, 0, 0],
#>         [0, 1, 0, 0, 0, 1, 0, 0],
#>         [0, 1, 0, 0, 0, 1, 0, 0],
#>         [0, 1, 1, 1, 1, 1, 0, 0],
#>         [0, 0, 0, 0, 0, 0, 0, 0],
#>         [0, 0, 0, 0, 0, 0, 0, 0]], dtype=torch.int32)
