"""找出第一个 nan 从哪来 | Find where the first nan comes from"""

import warnings

import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
loss = (x.sqrt() * 0).sum()  # 前向没问题：0 | forward is fine: 0
loss.backward()
print(loss.item(), x.grad)  # 0 乘无穷大 | 0 times infinity
#> 0.0 tensor([nan, 0.])
with torch.autograd.set_detect_anomaly(True, check_nan=True), warnings.catch_warnings():
    warnings.simplefilter("ignore")  # 警告里还有出错那一行的位置 | the warning also names the line at fault
    try:
        (x.sqrt() * 0).sum().backward()
    except RuntimeError as e:
        print(e)
        #> Function 'SqrtBackward0' returned nan values in its 0th output.
x.grad = None
((x + 1e-8).sqrt() * 0).sum().backward()  # 离开零点 | away from zero
print(x.grad)
#> tensor([0., 0.])
