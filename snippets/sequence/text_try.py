"""两道题的答案：补齐占多少；把补齐也算进损失 | Answers: the share of padding; padding that counts in the loss"""

import torch
import torch.nn.functional as F
from torch.nn.utils.rnn import pad_sequence

sentences = [torch.ones(length, dtype=torch.long) for length in (3, 5, 12)]
batch = pad_sequence(sentences, batch_first=True)
print(tuple(batch.shape), f"{(batch == 0).float().mean():.0%} padding")
#> (3, 12) 44% padding

# 模型什么也没学到，只学会了猜补齐 | a model that has learned nothing but to guess padding
logits = torch.zeros(3, 12, 20)
logits[..., 0] = torch.where(batch == 0, 10.0, 0.0)
for ignored in (-100, 0):
    loss = F.cross_entropy(logits.flatten(0, 1), batch.flatten(), ignore_index=ignored)
    print(f"ignore_index={ignored}: perplexity {loss.exp():.1f}")
    #> ignore_index=-100: perplexity 5.3
    #> ignore_index=0: perplexity 20.0
