"""float32 加一不动了 | float32 plus one stands still"""

import torch

for power in (23, 24):
    count = torch.tensor(2.0**power)
    print(power, bool(count + 1 == count))
    #> 23 False
    #> 24 True
