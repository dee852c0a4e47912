"""bfloat16 快不快，看硬件 | Whether bfloat16 is faster depends on the hardware

alone: yes
"""

import statistics
import time

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.set_num_threads(1)


def seconds(width, enabled):
    model, x = nn.Linear(width, width).to(device), torch.randn(256, width, device=device)
    times = []
    for _ in range(15):
        start = time.perf_counter()
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=enabled):
            model(x).sum().backward()
        if device.type != "cpu":
            torch.accelerator.synchronize()
        times.append(time.perf_counter() - start)
    return statistics.quantiles(times[5:], n=4)


for width in (64, 1024):
    low, median, high = seconds(width, False)
    half = seconds(width, True)[1]
    print(f"width {width:4}: float32 takes {median / half:.1f} times as long ({low / half:.1f} to {high / half:.1f})")
    #> ...
