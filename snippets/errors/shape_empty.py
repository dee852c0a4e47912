"""空张量没有最大值 | An empty tensor has no maximum"""

import torch

scores = torch.tensor([0.1, 0.2])
kept = scores[scores > 0.5]
for wrong in (lambda: kept.max(), lambda: torch.cat([])):
    try:
        wrong()
    except (RuntimeError, ValueError) as e:
        print(e)
        #> max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
        #> torch.cat(): expected a non-empty list of Tensors
print(kept.max() if kept.numel() else "nothing kept")
#> nothing kept
print(kept.sum(), kept.mean())
#> tensor(0.) tensor(nan)
