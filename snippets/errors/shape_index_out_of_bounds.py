"""索引越界 | An index out of bounds"""

import torch

x = torch.arange(3)
five = torch.tensor([5])
for wrong in (lambda: x[3], lambda: x[-4], lambda: x[five], lambda: x.gather(0, five)):
    try:
        wrong()
    except (IndexError, RuntimeError) as e:
        print(type(e).__name__, e)
        #> IndexError index 3 is out of bounds for dimension 0 with size 3
        #> IndexError index -4 is out of bounds for dimension 0 with size 3
        #> IndexError index 5 is out of bounds for dimension 0 with size 3
        #> RuntimeError index 5 is out of bounds for dimension 0 with size 3
print(x[2], x[-1], x[3:])  # 切片越界不报错 | a slice out of bounds is no error
#> tensor(2) tensor(2) tensor([], dtype=torch.int64)
