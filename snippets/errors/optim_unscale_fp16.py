"""参数是半精度 | Parameters in half precision"""

import torch

model = torch.nn.Linear(2, 1).half()  # 不要改参数 | leave the parameters alone
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 2).half()).sum()).backward()
try:
    scaler.step(optimizer)
except ValueError as e:
    print(e)
    #> Attempting to unscale FP16 gradients.
model = model.float()
with torch.autocast("cpu", dtype=torch.float16):
    loss = model(torch.ones(1, 2)).sum()
print(loss.dtype, model.weight.dtype)
#> torch.float16 torch.float32
