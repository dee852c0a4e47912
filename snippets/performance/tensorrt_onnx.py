"""ONNX Runtime：CPU 上也能跑 | ONNX Runtime: it runs on CPUs, too

timeout: 120
"""

import onnxruntime
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 26 * 26, 10)).eval()
images = torch.randn(4, 1, 28, 28)
torch.onnx.export(net, (images,), "net.onnx", dynamo=True, verbose=False, dynamic_shapes=({0: torch.export.Dim("batch")},))
session = onnxruntime.InferenceSession("net.onnx", providers=["CPUExecutionProvider"])
(out,) = session.run(None, {session.get_inputs()[0].name: images[:3].numpy()})  # 批量可变 | any batch
print(out.shape, torch.allclose(torch.from_numpy(out), net(images[:3]), atol=1e-4))
#> (3, 10) True
print("CPUExecutionProvider" in onnxruntime.get_available_providers())
#> True
