"""没有图，就没有 backward | Without a graph there is no backward"""

import torch

scores = torch.randn(4, 3, requires_grad=True)
for loss in (
    torch.tensor(1.0),  # 常数 | a constant
    scores.argmax(dim=1).float().mean(),  # argmax 不可导 | argmax has no gradient
    torch.tensor(scores.sum().item()),  # 从图里取出来了 | taken out of the graph
):
    try:
        loss.backward()
    except RuntimeError as e:
        print(e)
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
