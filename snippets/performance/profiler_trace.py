"""时间线：存成文件，在浏览器里看 | The timeline: a file to open in a browser"""

import json
import os
from pathlib import Path

import torch
from torch import nn
from torch.profiler import profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

model, x = nn.Linear(64, 64), torch.randn(32, 64)
with profile() as prof:
    model(x).sum().backward()
prof.export_chrome_trace("trace.json")  # 拖进 ui.perfetto.dev | drop it on ui.perfetto.dev
events = json.loads(Path("trace.json").read_text())["traceEvents"]
names = {event["name"] for event in events if event.get("ph") == "X"}
print(sorted(name for name in names if name.startswith("aten::") and "mm" in name))
#> ['aten::addmm', 'aten::mm']
