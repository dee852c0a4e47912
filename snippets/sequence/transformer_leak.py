"""忘了因果掩码：训练时偷看答案 | The causal mask forgotten: training looks at the answers"""

import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
data = torch.randint(10, (2048, 9), generator=torch.Generator().manual_seed(0))  # 纯随机 | pure chance
for masked in (False, True):
    torch.manual_seed(0)
    tokens, places, head = nn.Embedding(10, 32), nn.Embedding(8, 32), nn.Linear(32, 10)
    layer = nn.TransformerEncoderLayer(32, 4, 64, 0.0, norm_first=True, batch_first=True)
    mask = nn.Transformer.generate_square_subsequent_mask(8) if masked else None
    optimizer = torch.optim.Adam(nn.ModuleList([tokens, places, head, layer]).parameters(), lr=1e-2)
    for batch in data.split(64) * 2:
        logits = head(layer(tokens(batch[:, :-1]) + places.weight, src_mask=mask))
        loss = F.cross_entropy(logits.flatten(0, 1), batch[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"masked {masked}: perplexity below 5 on pure chance: {loss.exp() < 5}")
    #> masked False: perplexity below 5 on pure chance: True
    #> masked True: perplexity below 5 on pure chance: False
