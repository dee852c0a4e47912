"""放不下的数 | A value that does not fit"""

import torch

scores, mask = torch.zeros(2, dtype=torch.float16), torch.tensor([True, False])
wrongs = (lambda: scores.masked_fill(mask, -1e9), lambda: torch.full((2,), 300, dtype=torch.uint8))
for wrong in wrongs:
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> value cannot be converted to type c10::Half without overflow
        #> value cannot be converted to type uint8_t without overflow
print(scores.masked_fill(mask, float("-inf")), torch.finfo(scores.dtype).min)
#> tensor([-inf, 0.], dtype=torch.float16) -65504.0
pixels = torch.tensor([250], dtype=torch.uint8)
print(pixels + 10, pixels.int() + 10)  # 运算时不报错，绕回去 | arithmetic wraps around silently
#> tensor([4], dtype=torch.uint8) tensor([260], dtype=torch.int32)
print(scores + 70000)
#> tensor([inf, inf], dtype=torch.float16)
