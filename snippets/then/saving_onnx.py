"""导出 ONNX：新的导出器 | ONNX: the new exporter

timeout: 60
"""

import warnings

import torch
from torch import nn

model, x = nn.Linear(3, 1).eval(), torch.ones(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.onnx.export(model, (x,), "old.onnx", input_names=["x"], dynamic_axes={"x": {0: "batch"}}, verbose=False)
print(next(str(w.message).split(",")[0] for w in caught if "dynamic_axes" in str(w.message)))
#> # 'dynamic_axes' is not recommended when dynamo=True
batch = torch.export.Dim("batch")
new = torch.onnx.export(model, (x,), dynamic_shapes=({0: batch},), input_names=["x"], verbose=False)
print(new.model.graph.inputs)
#> [SymbolicTensor(name='x', type=Tensor(FLOAT), shape=Shape([SymbolicDim('batch'), 3]))]
