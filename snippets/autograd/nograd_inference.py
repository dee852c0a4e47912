"""inference_mode 的结果不能再进计算图 | What inference_mode makes cannot enter a graph again"""

import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    a = torch.ones(2) * 3
with torch.inference_mode():
    b = torch.ones(2) * 3
(w * a).sum().backward()
print(w.grad)
#> tensor([3., 3.])
try:
    (w * b).sum().backward()
except RuntimeError as e:
    print(e)
    #> Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.
(w * b.clone()).sum().backward()  # 复制一份就行 | a clone will do
print(w.grad)
#> tensor([6., 6.])
try:
    b.add_(1)
except RuntimeError as e:
    print(str(e).split(".")[0])
    #> Inplace update to inference tensor outside InferenceMode is not allowed
