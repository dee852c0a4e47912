"""找到是哪一行 | Finding the line"""

import warnings

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.autograd.set_detect_anomaly(True), warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = x.tanh()
    z = y * 2
    y.zero_()
    try:
        z.sum().backward()
    except RuntimeError as e:
        print(str(e).split(":")[0])
        #> one of the variables needed for gradient computation has been modified by an inplace operation
for line in str(caught[-1].message).splitlines():
    if line.strip().startswith("y ="):
        print(line.strip())  # 反向传播失败的那一步 | the step whose backward failed
        #> y = x.tanh()
