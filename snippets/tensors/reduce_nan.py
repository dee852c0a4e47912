"""NaN、0/0 与空张量 | NaN, 0/0 and empty tensors"""

import torch

x = torch.tensor([1.0, float("nan"), 4.0])
print(x.sum(), x.max(), x.median())  # 一个 NaN 污染全部 | one NaN spoils them all
#> tensor(nan) tensor(nan) tensor(nan)
print(x.isnan().any())
#> tensor(True)
print(x.nansum(), x.nanmean(), x.nanmedian())  # 跳过 NaN | NaN skipped
#> tensor(5.) tensor(2.5000) tensor(1.)
print(x.nan_to_num(nan=-torch.inf).max())  # 没有 nanmax | there is no nanmax
#> tensor(4.)

print(torch.tensor([1.0, 0.0]) / 0)  # 不报错 | no error
#> tensor([inf, nan])
counts = torch.tensor([[1.0, 3.0], [0.0, 0.0]])
total = counts.sum(dim=1, keepdim=True)
print(counts / total)
#> tensor([[0.2500, 0.7500],
#>         [   nan,    nan]])
print(counts / torch.clamp(total, min=1e-12))
#> tensor([[0.2500, 0.7500],
#>         [0.0000, 0.0000]])

empty = torch.tensor([])
print(empty.sum(), empty.mean())
#> tensor(0.) tensor(nan)
try:
    empty.max()
except RuntimeError as e:
    print(e)
    #> max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
