"""KV 缓存：结果相同，省去重算 | A KV cache: the same result without computing again

alone: yes
timeout: 60
"""

import time

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x, cache=None):
        n, t, d = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(n, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        if cache is not None:  # 以前的键和值接在前面 | earlier keys and values come first
            k, v = torch.cat([cache[0], k], dim=2), torch.cat([cache[1], v], dim=2)
        # 一个查询看得到全部 | a single query sees all
        y = F.scaled_dot_product_attention(q, k, v, is_causal=cache is None)
        x = x + self.out(y.transpose(1, 2).flatten(2))
        return x + self.mlp(self.norm2(x)), (k, v)


class Model(nn.Module):
    def __init__(self, vocabulary=50, width=128, layers=2, longest=256):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(vocabulary, width), nn.Embedding(longest, width)
        self.blocks = nn.ModuleList(Block(width, 4) for _ in range(layers))
        self.head = nn.Linear(width, vocabulary)

    def forward(self, tokens, caches=None):
        start = 0 if caches is None else caches[0][0].shape[2]
        x = self.tokens(tokens) + self.positions.weight[start : start + tokens.shape[1]]
        new = []
        for i, block in enumerate(self.blocks):
            x, cache = block(x, None if caches is None else caches[i])
            new.append(cache)
        return self.head(x[:, -1]), new


@torch.inference_mode()
def generate(model, tokens, count, cached):
    caches, newest = None, tokens
    for _ in range(count):
        logits, caches = model(newest, caches) if cached else model(tokens)
        newest = logits.argmax(dim=-1, keepdim=True)
        tokens = torch.cat([tokens, newest], dim=1)
    return tokens, logits


torch.set_num_threads(1)
torch.manual_seed(0)
model, prompt = Model(), torch.randint(50, (1, 8))
seconds, results = {}, {}
for cached in (False, True):
    generate(model, prompt, 10, cached)  # 预热 | warm up
    start = time.perf_counter()
    results[cached] = generate(model, prompt, 200, cached)
    seconds[cached] = time.perf_counter() - start
(tokens, logits), (cached_tokens, cached_logits) = results[False], results[True]
print(torch.equal(tokens, cached_tokens), torch.allclose(logits, cached_logits, atol=1e-4))
#> True True
ratio = seconds[False] / seconds[True]
print(f"{ratio:.1f} times as fast")
#> ... times as fast
