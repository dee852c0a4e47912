"""卷积矩阵的转置 | The transpose of the convolution's matrix"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
kernel = torch.randn(2, 2)
image = torch.randn(3, 3)

basis = torch.eye(9).view(9, 1, 3, 3)  # 逐个卷积单位图像，拼出矩阵 | convolve each unit image
matrix = F.conv2d(basis, kernel[None, None]).view(9, 4).T
print(matrix.shape, matrix.count_nonzero())  # 每行只有 4 个非零 | four non-zeros a row
#> torch.Size([4, 9]) tensor(16)

y = F.conv2d(image[None, None], kernel[None, None])
print(torch.allclose(matrix @ image.flatten(), y.flatten()))
#> True

back = F.conv_transpose2d(y, kernel[None, None])
print(torch.allclose(matrix.T @ y.flatten(), back.flatten()))  # 转置卷积就是 Wᵀ | it is Wᵀ
#> True

image.requires_grad_()
out = F.conv2d(image[None, None], kernel[None, None])
(gradient,) = torch.autograd.grad(out, image, grad_outputs=y)
print(torch.allclose(gradient, back[0, 0]))  # 也是卷积的反向传播 | and a convolution's backward pass
#> True
print(torch.allclose(back[0, 0], image))  # 不是逆运算：值回不来 | not an inverse: the values differ
#> False
