"""padding 是裁掉 | padding removes"""

import torch
import torch.nn.functional as F

x = torch.tensor([[0.0, 1.0], [2.0, 3.0]])[None, None]
kernel = torch.tensor([[0.0, 1.0], [2.0, 3.0]])[None, None]
whole = F.conv_transpose2d(x, kernel, stride=2)
print(whole[0, 0])
#> tensor([[0., 0., 0., 1.],
#>         [0., 0., 2., 3.],
#>         [0., 2., 0., 3.],
#>         [4., 6., 6., 9.]])
print(F.conv_transpose2d(x, kernel, stride=2, padding=1)[0, 0])  # 四周各裁一圈 | one ring cut off
#> tensor([[0., 2.],
#>         [2., 0.]])
print(torch.equal(F.conv_transpose2d(x, kernel, stride=2, padding=1), whole[:, :, 1:-1, 1:-1]))
#> True
print(F.conv_transpose2d(x, kernel, stride=2, output_padding=1)[0, 0])  # 右下多一条 | more right, below
#> tensor([[0., 0., 0., 1., 0.],
#>         [0., 0., 2., 3., 0.],
#>         [0., 2., 0., 3., 0.],
#>         [4., 6., 6., 9., 0.],
#>         [0., 0., 0., 0., 0.]])
