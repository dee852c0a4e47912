"""两个问题的答案：看不见的 info、进度超过 100% | The answers: an info nobody sees, and more than 100%"""

import logging

log = logging.getLogger("train")
log.info("epoch 1")  # 默认只显示警告 | only warnings by default
print(logging.getLevelName(log.getEffectiveLevel()))
#> WARNING

samples, size = 1050, 100
sizes = [min(size, samples - start) for start in range(0, samples, size)]
steps = len(sizes)
print(f"{steps * size / samples:.0%} and {sum(sizes) / samples:.0%}")
#> 105% and 100%
