"""找出 nan 是哪一步的反向传播产生的 | Which backward step made the nan"""

import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
try:
    with torch.autograd.set_detect_anomaly(True, check_nan=True):
        loss = (x.sqrt() * 0).sum()  # 无穷大乘 0 | infinity times 0
        loss.backward()
except RuntimeError as e:
    print(e)
    #> Function 'SqrtBackward0' returned nan values in its 0th output.
