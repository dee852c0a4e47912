"""BCELoss 把对数截在 -100，梯度也没了 | BCELoss cuts logarithms at -100, and the gradient with them"""

import torch
from torch import nn

for value in (20.0, 120.0):
    for loss_fn, act in ((nn.BCELoss(), torch.sigmoid), (nn.BCEWithLogitsLoss(), lambda x: x)):
        logit = torch.tensor([value], requires_grad=True)
        loss = loss_fn(act(logit), torch.zeros(1))  # 很肯定，而且错了 | very sure, and wrong
        loss.backward()
        print(f"logit {value:5} {type(loss_fn).__name__:17} loss {loss.item():7.3f} gradient {logit.grad.item():.2f}")
        #> logit  20.0 BCELoss           loss 100.000 gradient 0.00
        #> logit  20.0 BCEWithLogitsLoss loss  20.000 gradient 1.00
        #> logit 120.0 BCELoss           loss 100.000 gradient 0.00
        #> logit 120.0 BCEWithLogitsLoss loss 120.000 gradient 1.00
