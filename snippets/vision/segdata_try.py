"""两个问题的答案：放大掩码、大半是 255 | The answers: enlarging a mask, and 255 nearly everywhere"""

import torch
import torch.nn.functional as F

mask = torch.tensor([[0.0, 15.0]]).view(1, 1, 1, 2)
for mode in ("bilinear", "nearest"):
    larger = F.interpolate(mask, size=(1, 4), mode=mode)
    print(mode, larger.flatten().tolist())
    #> bilinear [0.0, 3.75, 11.25, 15.0]
    #> nearest [0.0, 0.0, 15.0, 15.0]

torch.manual_seed(0)
scores, labels = torch.randn(1, 3, 10, 10), torch.full((1, 10, 10), 255)
labels[0, 0] = torch.randint(3, (10,))
loss = F.cross_entropy(scores, labels, ignore_index=255)
ten = F.cross_entropy(scores[0, :, 0].T, labels[0, 0])
print("mean over the ten:", torch.allclose(loss, ten))
#> mean over the ten: True
