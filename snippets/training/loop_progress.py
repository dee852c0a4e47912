"""进度条与进度行 | A progress bar, and a line of progress"""

import torch
from tqdm import tqdm

batches = torch.arange(640.0).split(64)
seen = 0
for step, batch in enumerate(tqdm(batches, desc="epoch 1", disable=None)):  # 不是终端就不画 | drawn on a terminal only
    loss = 1 / (1 + batch.mean())
    seen += len(batch)
    if step % 5 == 0:
        print(f"Train Epoch: 1 [{seen}/640 ({seen / 640:.0%})] Loss: {loss.item():.5f}")
        #> Train Epoch: 1 [64/640 (10%)] Loss: 0.03077
        #> Train Epoch: 1 [384/640 (60%)] Loss: 0.00284
