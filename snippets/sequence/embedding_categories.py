"""表格里的类别列也用嵌入 | Categories in tables are embedded, too"""

import torch
from torch import nn

sizes = {"weekday": (7, 3), "shop": (50, 8)}  # 列: (类别数, 维数) | column: (categories, dimensions)
tables = nn.ModuleDict({name: nn.Embedding(*size) for name, size in sizes.items()})
columns = {"weekday": torch.tensor([0, 6]), "shop": torch.tensor([12, 49])}
numbers = torch.randn(2, 5)  # 数值列照旧 | numeric columns as they are
features = torch.cat([table(columns[name]) for name, table in tables.items()] + [numbers], dim=1)
print(features.shape)
#> torch.Size([2, 16])
