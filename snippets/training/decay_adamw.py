"""Adam 里的 L2 不按比例缩小，AdamW 才是 | In Adam, L2 does not shrink in proportion; in AdamW it does"""

import torch

OPTIMIZERS = {
    "SGD": (torch.optim.SGD, {}),
    "Adam": (torch.optim.Adam, {}),
    "AdamW": (torch.optim.AdamW, {}),
    "Adam, decoupled": (torch.optim.Adam, {"decoupled_weight_decay": True}),
}
for name, (kind, options) in OPTIMIZERS.items():
    weight = torch.nn.Parameter(torch.tensor([1.0, 100.0]))
    optimizer = kind([weight], lr=0.1, weight_decay=0.1, **options)
    weight.grad = torch.zeros(2)
    optimizer.step()
    print(f"{name:15} {(weight.detach() / torch.tensor([1.0, 100.0])).tolist()}")
    #> SGD             [0.9900000095367432, 0.9900000095367432]
    #> Adam            [0.8999999761581421, 0.9990000128746033]
    #> AdamW           [0.9900000095367432, 0.9900000095367432]
    #> Adam, decoupled [0.9900000095367432, 0.9900000095367432]
