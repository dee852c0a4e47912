"""inference_mode 的结果：能参与运算，不能存给反向用 | Results of inference_mode: usable, but not saved for backward"""

import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    a = torch.ones(2) * 3
with torch.inference_mode():
    b = torch.ones(2) * 3
(w * a).sum().backward()
print(w.grad)
#> tensor([3., 3.])
w.grad = None
(w + b).sum().backward()  # 加法的反向不需要 b | the backward of a sum does not need b
print(w.grad)
#> tensor([1., 1.])
try:
    (w * b).sum().backward()  # 乘法的反向需要 b | that of a product does
except RuntimeError as e:
    print(e)
    #> Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.
(w * b.clone()).sum().backward()  # 复制一份就行 | a clone will do
print(w.grad)
#> tensor([4., 4.])
try:
    b.add_(1)
except RuntimeError as e:
    print(str(e).split(".")[0])
    #> Inplace update to inference tensor outside InferenceMode is not allowed
