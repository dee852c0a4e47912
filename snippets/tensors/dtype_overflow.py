"""溢出：整数绕回来，浮点变成 inf | Overflow: integers wrap around, floats become inf"""

import torch

print(torch.tensor([200], dtype=torch.uint8) + 100, torch.tensor([127], dtype=torch.int8) + 1)
#> tensor([44], dtype=torch.uint8) tensor([-128], dtype=torch.int8)
print(torch.finfo(torch.float16).max)
#> 65504.0
print(torch.tensor([60000.0]).half() * 2, torch.tensor([60000.0]).bfloat16() * 2)
#> tensor([inf], dtype=torch.float16) tensor([119808.], dtype=torch.bfloat16)
print(torch.tensor(2.0**24) + 1 == 2.0**24)  # float32 数不到 16777217 | float32 cannot count to 16777217
#> tensor(True)
image = torch.tensor([250], dtype=torch.uint8)
print((image.int() + 10).clamp(0, 255).to(torch.uint8))  # 先换大的类型，再截断 | widen, then clamp
#> tensor([255], dtype=torch.uint8)
