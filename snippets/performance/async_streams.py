"""两条流可以同时跑 | Two streams may run at the same time

needs: cuda
"""

import torch

x = torch.randn(512, 512, device="cuda")
side = torch.cuda.Stream()
side.wait_stream(torch.cuda.current_stream())  # x 算好了才能用 | x has to be there first
with torch.cuda.stream(side):
    y = x @ x  # 这条流排自己的队 | this stream has its own queue
z = x + 1  # 同时在默认流里 | meanwhile, on the default stream
torch.cuda.current_stream().wait_stream(side)  # 用 y 之前要等 | wait before using y
y.record_stream(torch.cuda.current_stream())  # 缓存别太早收回 | the cache must not take it back too early
print(torch.allclose(y, x @ x), z.shape)
#> True torch.Size([512, 512])
