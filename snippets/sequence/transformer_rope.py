"""RoPE：按位置旋转查询和键 | RoPE: rotate queries and keys by their position

alt: 同一个向量在位置 0 到 7，每次多转一个角度，箭头排成扇形 | The same vector at positions 0 to 7, turned further each time, arrows like a fan
"""

import matplotlib.pyplot as plt
import torch


def rotate(x, positions, base=10000):  # (..., T, D)
    half = x.shape[-1] // 2
    angle = positions[:, None] * base ** (-torch.arange(half) / half)  # (T, D/2)
    a, b = x[..., :half], x[..., half:]  # 两两一组，各转各的角度 | pairs, each turned by its own angle
    return torch.cat([a * angle.cos() - b * angle.sin(), a * angle.sin() + b * angle.cos()], dim=-1)


torch.manual_seed(0)
positions = torch.arange(8)
# 每个位置都相同 | the same at each position
query, key = torch.randn(16).expand(8, 16), torch.randn(16).expand(8, 16)
scores = rotate(query, positions) @ rotate(key, positions).T
# 只看相差几位 | only the distance matters
print(torch.allclose(scores[2, 0], scores[7, 5], atol=1e-4), torch.allclose(scores[2, 0], scores[3, 0]))
#> True False
later = rotate(query, positions + 100) @ rotate(key, positions + 100).T
print(torch.allclose(scores, later, atol=1e-3))  # 整体挪 100 位也一样 | the same 100 places on
#> True
print(torch.allclose(rotate(query, positions).norm(dim=-1), query.norm(dim=-1)))  # 长度不变 | lengths stay
#> True

arrow = rotate(torch.tensor([1.0, 0.0]).expand(8, 2), positions * 0.3)
plt.figure(figsize=(4, 2.6), layout="constrained")
for i, (x, y) in enumerate(arrow.tolist()):
    plt.quiver(0, 0, x, y, color=f"C{i}", angles="xy", scale_units="xy", scale=1, width=0.008)
    plt.text(1.1 * x, 1.1 * y, i, color=f"C{i}", ha="center", va="center")
plt.xlim(-1.2, 1.3)
plt.ylim(-0.1, 1.25)
plt.gca().set_aspect("equal")
plt.show()
