"""一份各处能用的设置 | Settings for every machine"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.manual_seed(0)
data = TensorDataset(torch.randn(256, 8), torch.randint(3, (256,)))
loader = DataLoader(
    data,
    batch_size=32,
    shuffle=True,
    num_workers=2,  # 从核数的一半试起 | start with half the cores
    persistent_workers=True,  # 每轮不重启 | no restart every epoch
    pin_memory=device.type == "cuda",
    drop_last=True,  # 每批一样大 | batches of one size
)
model = nn.Linear(8, 3).to(device)
for images, labels in loader:
    images, labels = images.to(device, non_blocking=True), labels.to(device, non_blocking=True)
    nn.functional.cross_entropy(model(images), labels).backward()
print(len(loader), images.shape, model.weight.grad.shape)
#> 8 torch.Size([32, 8]) torch.Size([3, 8])
