"""连乘一百次：爆炸或者消失 | A hundred products: explosion or nothing"""

import torch

print(f"{1.5**50:.0f} {0.5**50:.0e}")  # 五十个因子 | fifty factors
#> 637621500 9e-16
torch.manual_seed(0)
for scale in (1.0, 0.3):
    product = torch.eye(4)
    for _ in range(100):
        product = product @ (scale * torch.randn(4, 4))
    print(f"scale {scale}: {product.abs().max():.0e}")
    #> scale 1.0: 1e+25
    #> scale 0.3: 2e-30
x = torch.tensor(1.0, requires_grad=True)
y = x
for _ in range(20):
    y = y.sigmoid()
y.backward()
slope = torch.linspace(-5, 5, 1001).sigmoid()
print(f"largest derivative of sigmoid: {(slope * (1 - slope)).max():.2f}")
#> largest derivative of sigmoid: 0.25
print(f"gradient through 20 sigmoids: {x.grad:.0e}")
#> gradient through 20 sigmoids: 9e-14
