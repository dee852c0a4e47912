"""Torch-TensorRT：两种用法 | Torch-TensorRT: two ways

needs: cuda
timeout: 300
"""

import torch
from torchvision.models import resnet18

model, images = resnet18().eval().cuda(), torch.randn(8, 3, 224, 224, device="cuda")
try:
    import torch_tensorrt  # pip install torch-tensorrt
except ImportError as e:
    print(e)
    #> ...
else:
    fast = torch.compile(model, backend="tensorrt")  # 随用随编 | compiled when called
    engine = torch_tensorrt.compile(model, ir="dynamo", arg_inputs=[images])  # 先编好，可以存 | ahead of time, can be saved
    torch_tensorrt.save(engine, "resnet18.ep", arg_inputs=[images])
    with torch.inference_mode():
        for run in (fast, engine):
            print(torch.allclose(run(images), model(images), atol=1e-1))
            #> True
            #> True
