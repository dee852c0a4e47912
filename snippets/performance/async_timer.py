"""torch.utils.benchmark.Timer：热身、同步、重复都替你做 | torch.utils.benchmark.Timer warms up, synchronizes and repeats

alone: yes
"""

import torch
from torch.utils.benchmark import Timer

x = torch.randn(64, 500)
times = {}
for stmt in ("x.sum(dim=1)", "sum(row.sum() for row in x)", "torch.stack([row.sum() for row in x])"):
    times[stmt] = Timer(stmt, globals={"x": x}, num_threads=1).blocked_autorange(min_run_time=0.2)
unit = times["x.sum(dim=1)"].median
for stmt, measured in times.items():
    print(f"{measured.median / unit:5.1f} (+-{measured.iqr / measured.median:.0%})  {stmt}")
    #> ...  1.0 (+-...%)  x.sum(dim=1)
    #> ... sum(row.sum() for row in x)
    #> ... torch.stack([row.sum() for row in x])
print(times["sum(row.sum() for row in x)"].median > unit)
#> True
