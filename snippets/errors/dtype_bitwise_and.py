"""比较要加括号 | Comparisons need parentheses"""

import torch

x = torch.tensor([-1.0, 0.5, 2.0])
for wrong in (lambda: x & (x < 1), lambda: x > 0 & x < 1):
    try:
        wrong()
    except (NotImplementedError, RuntimeError) as e:
        print(e)
        #> "bitwise_and_cpu" not implemented for 'Float'
        #> "bitwise_and_cpu" not implemented for 'Float'
print((x > 0) & (x < 1))
#> tensor([False,  True, False])
print((x > 0).logical_and(x < 1))
#> tensor([False,  True, False])
