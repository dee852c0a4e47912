"""一小片视图留住整块内存 | A small view keeps the whole storage alive"""

import torch

big = torch.zeros(1_000_000)
piece = big[:10]
del big
print(piece.nbytes, piece.untyped_storage().nbytes())
#> 40 4000000
piece = piece.clone()  # 只留要的 | keep what is needed
print(piece.untyped_storage().nbytes())
#> 40
