"""看看 ONNX 文件 | Looking into an ONNX file

timeout: 90
"""

from pathlib import Path

import onnx
import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
program = torch.onnx.export(net, (torch.rand(1, 4),), input_names=["x"], verbose=False)
program.save("net.onnx", external_data=True)  # 大于 2 GB 的模型必须分开 | models above 2 GB need it
print(sorted(path.name for path in Path().iterdir()))
#> ['net.onnx', 'net.onnx.data']
model = onnx.load("net.onnx")
onnx.checker.check_model(model)
print(model.opset_import[0].version, [node.op_type for node in model.graph.node])
#> 20 ['Gemm', 'Relu', 'Gemm']
print(list(program(torch.ones(1, 4))[0].shape))  # 用 onnxruntime 跑一次 | runs it with onnxruntime
#> [1, 2]
