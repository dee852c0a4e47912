"""CTC 的长度 | Lengths for CTC"""

import torch
import torch.nn.functional as F

log_probs = torch.randn(10, 2, 5).log_softmax(dim=2)  # (时间, 批量, 类别) | (time, batch, classes)
targets = torch.randint(1, 5, (2, 4))
target_lengths = torch.tensor([4, 3])
try:
    F.ctc_loss(log_probs, targets, torch.tensor([12, 10]), target_lengths)
except RuntimeError as e:
    print(e)
    #> Expected input_lengths to have value at most 10, but got value 12 (while checking arguments for ctc_loss_allocate_outputs)
try:
    F.ctc_loss(log_probs, targets, torch.tensor([10]), target_lengths)
except RuntimeError as e:
    print(e)
    #> input_lengths must be of size batch_size
print(F.ctc_loss(log_probs, targets, torch.tensor([10, 10]), target_lengths).isfinite())
#> tensor(True)
