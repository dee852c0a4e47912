"""打印一行进度 | A line of progress"""

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
loader = DataLoader(TensorDataset(torch.randn(100, 1)), batch_size=32)
seen = 0
for (batch,) in loader:
    seen += len(batch)  # 数真实的样本 | counts the samples there are
    loss = batch.square().mean()
    print(f"epoch 1 [{seen:3}/{len(loader.dataset)} ({seen / len(loader.dataset):4.0%})]  loss {loss.item():.5f}")
    #> epoch 1 [ 32/100 ( 32%)]  loss 1.01246
    #> epoch 1 [ 64/100 ( 64%)]  loss 1.17706
    #> epoch 1 [ 96/100 ( 96%)]  loss 1.08216
    #> epoch 1 [100/100 (100%)]  loss 0.09799
