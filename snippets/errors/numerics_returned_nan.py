"""异常检测找到了 nan | Anomaly detection found a nan"""

import warnings

import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught, torch.autograd.detect_anomaly():
    warnings.simplefilter("always")
    try:
        torch.where(x > 0, x.sqrt() * x, 0.0).sum().backward()
    except RuntimeError as e:
        print(e)
        #> Function 'SqrtBackward0' returned nan values in its 0th output.
print(str(caught[-1].message).splitlines()[0])
#> Error detected in SqrtBackward0. Traceback of forward call that caused the error:
safe = torch.where(x > 0, x, 1.0)  # 先换掉 0，再开方 | replace the zeros first
torch.where(x > 0, safe.sqrt() * safe, 0.0).sum().backward()
print(x.grad)
#> tensor([0., 3.])
