"""没有设备时的 Stream 与 Event | Stream and Event without the device"""

import torch

try:
    torch.xpu.Event().record()
except RuntimeError as e:
    print(e)
    #> Tried to instantiate dummy base class Event
if torch.accelerator.is_available():
    torch.Event().record()  # 不写死设备 | no device written in
