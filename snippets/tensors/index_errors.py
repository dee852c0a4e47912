"""索引的常见报错 | The errors of indexing"""

import torch

x = torch.arange(6).view(2, 3)
for wrong in (
    lambda: x[2],
    lambda: x[0, 3],
    lambda: x[0, 0, 0],
    lambda: x[::-1],
    lambda: x[torch.tensor([0.0, 1.0])],
    lambda: x[torch.tensor([0, 5])],
    lambda: x[torch.tensor([True, False, True])],
    lambda: x[[0, 1], [0, 1, 2]],
):
    try:
        wrong()
    except (IndexError, ValueError) as e:
        print(f"{type(e).__name__}: {e}")
        #> IndexError: index 2 is out of bounds for dimension 0 with size 2
        #> IndexError: index 3 is out of bounds for dimension 1 with size 3
        #> IndexError: too many indices for tensor of dimension 2
        #> ValueError: step must be greater than zero
        #> IndexError: tensors used as indices must be long, int, byte or bool tensors
        #> IndexError: index 5 is out of bounds for dimension 0 with size 2
        #> IndexError: The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2, 3] at index 0
        #> IndexError: shape mismatch: indexing tensors could not be broadcast together with shapes [2], [3]
print(x.flip(0))  # 倒过来用 flip | to reverse, flip
#> tensor([[3, 4, 5],
#>         [0, 1, 2]])
