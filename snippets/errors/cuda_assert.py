"""设备端断言：先到 CPU 上重现 | A device-side assert: reproduce it on the CPU

needs: cuda
"""

import torch
import torch.nn.functional as F

logits, labels = torch.zeros(4, 3), torch.tensor([0, 1, 2, 3])
try:
    F.cross_entropy(logits, labels)  # CPU 上的报错说得清楚 | the message on the CPU is clear
except IndexError as e:
    print(e)
    #> Target 3 is out of bounds.
try:
    F.cross_entropy(logits.cuda(), labels.cuda()).item()
except RuntimeError as e:
    print(str(e).splitlines()[0])
    #> CUDA error: device-side assert triggered
