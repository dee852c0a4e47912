"""ONNX Runtime 里的 TensorRT | TensorRT inside ONNX Runtime

needs: cuda
timeout: 300
"""

import onnxruntime
import torch
from torch import nn

net, images = nn.Sequential(nn.Flatten(), nn.Linear(784, 10)).eval(), torch.randn(4, 1, 28, 28)
torch.onnx.export(net, (images,), "net.onnx", dynamo=True, verbose=False)
wanted = ["TensorrtExecutionProvider", "CUDAExecutionProvider", "CPUExecutionProvider"]  # 先试前面的 | the first that works
there = [name for name in wanted if name in onnxruntime.get_available_providers()]
session = onnxruntime.InferenceSession("net.onnx", providers=there)
print(session.get_providers())  # 真正用上的 | those in use
#> ...
