"""归约与数据类型 | Reductions and dtypes"""

import torch

counts = torch.tensor([1, 2, 4])
for reduction in (torch.mean, torch.std, torch.linalg.vector_norm):
    try:
        reduction(counts)
    except RuntimeError as e:
        print(e)
        #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
        #> std and var only support floating point and complex dtypes
        #> linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long
print(counts.float().mean(), counts.mean(dtype=torch.float32))
#> tensor(2.3333) tensor(2.3333)

pixels = torch.tensor([200, 100], dtype=torch.uint8)
print(pixels[0] + pixels[1])  # 逐元素相加会溢出 | element by element it overflows
#> tensor(44, dtype=torch.uint8)
print(pixels.sum(), pixels.prod())  # 归约先转成 int64 | a reduction converts to int64 first
#> tensor(300) tensor(20000)

half = torch.full((3000,), 30.0, dtype=torch.float16)
print(half.sum(), half.sum(dtype=torch.float32))  # float16 最大 65504 | float16 ends at 65504
#> tensor(inf, dtype=torch.float16) tensor(90000.)
