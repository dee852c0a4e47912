"""先看时间在不在 PyTorch 里：cProfile | First ask whether PyTorch is the slow part: cProfile

alone: yes
"""

import cProfile
import pstats

import torch


def read(index):  # 慢在纯 Python | slow in plain Python
    return torch.tensor([float(c) for c in "0123456789" * 500]) + index


def train():
    weight = torch.zeros(5000)
    for index in range(50):
        weight += read(index) * 0.1


with cProfile.Profile() as profiler:
    train()
stats = pstats.Stats(profiler).get_stats_profile().func_profiles
share = stats["read"].cumtime / stats["train"].cumtime
print(f"read takes {share:.0%} of train, in {stats['read'].ncalls} calls")
#> read takes ...% of train, in 50 calls
print(share > 0.5)
#> True
