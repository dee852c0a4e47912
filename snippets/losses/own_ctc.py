"""CTC：对齐未知的序列 | CTC: sequences whose alignment is unknown"""

import torch
from torch import nn

torch.manual_seed(0)
log_probabilities = torch.randn(50, 4, 20).log_softmax(dim=2)  # (时间, 批量, 类别)，0 是空白 | (time, batch, classes), 0 is blank
targets = torch.randint(1, 20, (4, 12))
loss = nn.CTCLoss()(log_probabilities, targets, torch.full((4,), 50), torch.full((4,), 12))
print(loss.shape, loss > 0)
#> torch.Size([]) tensor(True)
