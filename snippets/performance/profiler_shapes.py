"""按输入形状分开算 | Split by input shapes"""

import os

import torch
from torch.profiler import profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

small, large = torch.randn(8, 8), torch.randn(256, 256)
with profile(record_shapes=True) as prof:
    for x in (small, large, large):
        x @ x
for row in prof.key_averages(group_by_input_shape=True):
    if row.key == "aten::mm":
        print(row.input_shapes, row.count)
        #> [[8, 8], [8, 8]] 1
        #> [[256, 256], [256, 256]] 2
