"""导出 ONNX，用 onnxruntime 运行 | Export to ONNX, run with onnxruntime

timeout: 90
"""

import onnxruntime
import torch
from torch import nn
from torch.export import Dim

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
torch.onnx.export(
    net,
    (torch.rand(3, 4),),
    "net.onnx",
    dynamo=True,
    input_names=["x"],
    output_names=["logits"],
    dynamic_shapes=({0: Dim("batch")},),
    external_data=False,  # 权重放进同一个文件 | weights in the same file
    verbose=False,
)
session = onnxruntime.InferenceSession("net.onnx")
x = torch.rand(5, 4)
(logits,) = session.run(["logits"], {"x": x.numpy()})
torch.testing.assert_close(torch.from_numpy(logits), net(x).detach())
print(session.get_inputs()[0].shape, logits.shape, logits.dtype)
#> ['batch', 4] (5, 2) float32
