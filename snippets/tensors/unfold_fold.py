"""F.fold：放回去，重叠处相加 | F.fold puts back, and adds where windows overlap"""

import torch
import torch.nn.functional as F

x = torch.ones(1, 1, 4, 4)
columns = F.unfold(x, kernel_size=3)
counts = F.fold(columns, output_size=(4, 4), kernel_size=3)
print(counts[0, 0])  # 每个位置属于几个窗口 | how many windows hold each place
#> tensor([[1., 2., 2., 1.],
#>         [2., 4., 4., 2.],
#>         [2., 4., 4., 2.],
#>         [1., 2., 2., 1.]])
torch.manual_seed(0)
image = torch.rand(1, 1, 4, 4)
back = F.fold(F.unfold(image, 3), (4, 4), 3) / counts  # 除以次数才还原 | divided by the counts it is the image again
print(torch.allclose(back, image))
#> True
