"""onnxruntime 的报错 | Errors from onnxruntime

timeout: 90
"""

import onnxruntime
import torch
from torch import nn

net = nn.Linear(4, 2).eval()
torch.onnx.export(net, (torch.rand(3, 4),), "net.onnx", input_names=["x"], external_data=False, verbose=False)
session = onnxruntime.InferenceSession("net.onnx")
wrong = [
    {"x": torch.rand(5, 4).numpy()},  # 批量大小定死了 | the batch size is fixed
    {"x": torch.rand(3, 4).double().numpy()},
    {"images": torch.rand(3, 4).numpy()},
    {"x": torch.rand(3, 4)},
]
for inputs in wrong:
    try:
        session.run(None, inputs)
    except Exception as e:
        print(type(e).__name__, str(e).strip().splitlines()[0])
        #> InvalidArgument [ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Got invalid dimensions for input: x for the following indices
        #> InvalidArgument [ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Unexpected input data type. Actual: (tensor(double)) , expected: (tensor(float))
        #> ValueError Required inputs (['x']) are missing from input feed (['images']).
        #> RuntimeError Input must be a list of dictionaries or a single numpy array for input 'x'.
