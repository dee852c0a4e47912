"""不可导的指标不能当损失 | A metric without gradient cannot be a loss"""

import torch

logits, labels = torch.randn(4, 3, requires_grad=True), torch.tensor([0, 1, 2, 0])
for loss in (
    1 - (logits.argmax(dim=1) == labels).float().mean(),
    (logits > 0).float().mean(),
    (logits.round() - 1).square().mean(),
):
    try:
        loss.backward()
        print("gradient", logits.grad.abs().sum())  # 处处是 0 | zero everywhere
        #> gradient tensor(0.)
    except RuntimeError as e:
        print(e)
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
