"""旧的 torch.cuda.amp | The old torch.cuda.amp"""

import warnings

import torch

for old in (torch.cuda.amp.autocast, torch.cuda.amp.GradScaler):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        old()
    print(caught[0].category.__name__, caught[0].message)
    #> FutureWarning `torch.cuda.amp.autocast(args...)` is deprecated. Please use `torch.amp.autocast('cuda', args...)` instead.
    #> FutureWarning `torch.cuda.amp.GradScaler(args...)` is deprecated. Please use `torch.amp.GradScaler('cuda', args...)` instead.
