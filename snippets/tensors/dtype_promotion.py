"""不同类型一起算，结果是什么类型 | The dtype of mixed arithmetic"""

import torch

i, f, d, b = torch.tensor([1]), torch.tensor([1.0]), torch.tensor([1.0], dtype=torch.float64), torch.tensor([True])
print((i + f).dtype, (f + d).dtype, (b + i).dtype, (b + b).dtype)
#> torch.float32 torch.float64 torch.int64 torch.bool
print((torch.tensor([1], dtype=torch.uint8) + torch.tensor([1], dtype=torch.int8)).dtype)
#> torch.int16
print((f.half() + f.bfloat16()).dtype)
#> torch.float32
big = torch.tensor([70000])  # 类别优先，不管装不装得下 | kind goes first, whether it fits or not
print(big + f.half())
#> tensor([inf], dtype=torch.float16)
print((i / i).dtype, (i // i).dtype, (i * 1.5).dtype)  # 除法得浮点 | division gives floats
#> torch.float32 torch.int64 torch.float32
