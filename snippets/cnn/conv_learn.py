"""从输入和输出学出卷积核 | Learn a kernel from inputs and outputs"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
image = torch.ones(1, 1, 6, 8)
image[..., 2:6] = 0
target = F.conv2d(image, torch.tensor([[[[1.0, -1.0]]]]))  # 只知道结果 | all we know is the result

conv = nn.Conv2d(1, 1, kernel_size=(1, 2), bias=False)
optimizer = torch.optim.SGD(conv.parameters(), lr=0.5)
for step in range(1, 51):
    loss = F.mse_loss(conv(image), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 10 == 0:
        left, right = conv.weight.flatten().tolist()
        print(f"step {step}  loss {loss.item():.4f}  kernel [{left:.3f}, {right:.3f}]")
        #> step 10  loss 0.0253  kernel [0.745, -0.745]
        #> step 20  loss 0.0012  kernel [0.945, -0.945]
        #> step 30  loss 0.0001  kernel [0.988, -0.988]
        #> step 40  loss 0.0000  kernel [0.997, -0.997]
        #> step 50  loss 0.0000  kernel [0.999, -0.999]
