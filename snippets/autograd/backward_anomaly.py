"""找出 nan 是哪一步的反向传播产生的 | Which backward step made the nan"""

import warnings

import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
try:
    with torch.autograd.set_detect_anomaly(True, check_nan=True), warnings.catch_warnings(record=True) as caught:
        # 无穷大乘 0 | infinity times 0
        loss = (x.sqrt() * 0).sum()
        loss.backward()
except RuntimeError as e:
    print(e)
    #> Function 'SqrtBackward0' returned nan values in its 0th output.
for line in str(caught[-1].message).splitlines():
    if "sqrt" in line and "Error" not in line:
        print(line.strip())  # 前向时的那一行 | the line of the forward pass
        #> loss = (x.sqrt() * 0).sum()
