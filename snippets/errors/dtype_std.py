"""整数没有 std | No std of integers"""

import torch

pixels = torch.tensor([0, 128, 255], dtype=torch.uint8)
wrongs = (lambda: pixels.std(), lambda: torch.linalg.vector_norm(pixels), lambda: torch.quantile(pixels, 0.5))
for wrong in wrongs:
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> std and var only support floating point and complex dtypes
        #> linalg.vector_norm: Expected a floating point or complex tensor as input. Got Byte
        #> quantile() input tensor must be either float or double dtype
pixels = pixels.float()
print(pixels.std(), torch.linalg.vector_norm(pixels), torch.quantile(pixels, 0.5))
#> tensor(127.5003) tensor(285.3226) tensor(128.)
