"""训练循环里要搬的只有数据 | In a training loop, only the data move"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.manual_seed(0)
data = TensorDataset(torch.randn(64, 4), torch.randn(64, 1))
loader = DataLoader(data, batch_size=16, pin_memory=device.type == "cuda")  # 锁页内存，搬得快 | pinned memory moves faster
model = nn.Linear(4, 1).to(device)  # 先搬模型，再建优化器 | move the model, then make the optimizer
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for inputs, targets in loader:
    inputs, targets = inputs.to(device, non_blocking=True), targets.to(device, non_blocking=True)
    loss = nn.functional.mse_loss(model(inputs), targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{loss.item():.4f}")
#> 0.8475
