"""用事件计时 | Timing with events

needs: cuda
"""

import torch

x = torch.randn(4096, 4096, device="cuda")
start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
start.record()  # 也排进队列 | queued, too
x @ x
end.record()
torch.cuda.synchronize()
print(start.elapsed_time(end) > 0)  # 毫秒 | milliseconds
#> True
