"""小 Transformer 学会倒序 | A small transformer learns to reverse

输入 4 到 10 个数字，逐个写出倒过来的那一串。 | 4 to 10 digits go in and are written out in reverse, one by one.
只有解码器：题目、等号、答案连成一串，预测下一个，和 GPT 一样。 | Decoder only: question, equals sign and answer form one string, and the next token is predicted, as in GPT.
数字之和是 10 的倍数的串只用来测试，训练时从不出现。 | Strings whose digits add up to a multiple of 10 are kept for testing and never appear in training.

alt: 左：三个种子的训练损失降到接近零；右：整串全对的比例从 0 升到 1 附近 | Left: training losses of three seeds fall to nearly zero; right: the share of strings that are right throughout rises from 0 to about 1
alt: 注意力热图：写答案的每一步看向题目里对应的位置，成一条反对角线 | Attention heat map: each step of the answer looks at its place in the question, along an antidiagonal
"""  # fmt: skip

# %% 数据 | Data
# 0 补齐，1 等号，2 到 11 是十个数字。题目靠右，等号总在同一处，也用它收尾。 | 0 pads, 1 is the equals sign, 2 to 11 are digits. Questions stand on the right, so the equals sign has a fixed place; it ends the answer, too.
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from training_loop import pick_device

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
device = pick_device()
SHORTEST, LONGEST = 4, 10


def strings(count, generator, test=False):
    digits = torch.randint(10, (count, LONGEST), generator=generator)
    lengths = torch.randint(SHORTEST, LONGEST + 1, (count, 1), generator=generator)
    outside = torch.arange(LONGEST) >= lengths
    rest = digits.masked_fill(outside, 0).sum(dim=1) % 10
    digits[:, 0] = (digits[:, 0] + (-rest if test else rest == 0)) % 10  # 和是不是 10 的倍数 | is the sum a multiple of 10
    answer = (digits + 2).masked_fill(outside, 0)
    equals = torch.ones(count, 1, dtype=torch.long)
    ended = torch.cat([answer, 0 * equals], dim=1).scatter(1, lengths, 1)
    rows = torch.cat([answer.flip(1), equals, ended], dim=1).to(device)
    tokens, targets = rows[:, :-1], rows[:, 1:].clone()
    targets[:, :LONGEST] = 0  # 只有答案算损失 | only the answer counts
    return tokens, targets


def text(tokens):
    return "".join("_=0123456789"[token] for token in tokens.tolist())


test_tokens, test_targets = strings(500, torch.Generator().manual_seed(0), test=True)
for tokens, targets in zip(test_tokens[:3], test_targets[:3], strict=True):
    print(text(tokens), "->", text(targets))
    #> __37930396=69303973=_ -> __________69303973=__
    #> 3486689664=4669866843 -> __________4669866843=
    #> _999144194=491441999= -> __________491441999=_


# %% 模型 | Model
class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def heads_of(self, x):  # (N, T, D) -> 3 x (N, heads, T, D / heads)
        n, t, d = x.shape
        return self.qkv(self.norm1(x)).view(n, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)

    def forward(self, x):
        q, k, v = self.heads_of(x)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).flatten(2))
        return x + self.mlp(self.norm2(x))


class Transformer(nn.Module):
    def __init__(self, width=48, heads=4, layers=2, vocabulary=12):
        super().__init__()
        self.tokens, self.places = nn.Embedding(vocabulary, width), nn.Embedding(2 * LONGEST + 1, width)
        self.blocks = nn.Sequential(*(Block(width, heads) for _ in range(layers)))
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, vocabulary)

    def embed(self, tokens):
        return self.tokens(tokens) + self.places(torch.arange(tokens.shape[1], device=tokens.device))

    def forward(self, tokens):  # (N, T) -> (N, T, V)
        return self.head(self.norm(self.blocks(self.embed(tokens))))


print(sum(p.numel() for p in Transformer().parameters()))
#> 58812


# %% 训练 | Training
# 每批都是新抽的，没有训练集可背。 | Every batch is newly drawn, so there is no training set to memorize.
@torch.inference_mode()
def accuracy(model):
    # 一处不错才算对 | right only if right throughout
    right = (model(test_tokens).argmax(dim=-1) == test_targets) | (test_targets == 0)
    return right.all(dim=1).float().mean().item()


def train(seed, steps=120):
    torch.manual_seed(seed)
    model, generator = Transformer().to(device), torch.Generator().manual_seed(seed)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=5e-3, total_steps=steps)
    losses, scores = [], {0: accuracy(model)}
    for step in range(1, steps + 1):
        tokens, targets = strings(128, generator)
        loss = F.cross_entropy(model(tokens).flatten(0, 1), targets.flatten(), ignore_index=0)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
        if step % 20 == 0:
            scores[step] = accuracy(model)
    return model, losses, scores


runs = [train(seed) for seed in (0, 1, 2)]
exact = torch.tensor([scores[120] for _, _, scores in runs])
print(f"exact strings over 3 seeds: mean {exact.mean():.3f}, from {exact.min():.3f} to {exact.max():.3f}")
#> exact strings over 3 seeds: mean ..., from ... to ...
print((exact >= 0.99).all().item())
#> True

figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
for seed, (_, losses, scores) in enumerate(runs):
    left.plot(losses, label=f"seed {seed}")
    right.plot(scores.keys(), scores.values(), "o-")
left.set(xlabel="step", title="training loss")
right.set(xlabel="step", title="exact strings, held out")
left.legend()
plt.show()


# %% 逐个写出 | Writing one by one
# 前面看的是已知答案时的下一步；自己写也一样，因为每一步都对。 | So far the true answer was given up to each step; writing alone is the same, as each step is right.
@torch.inference_mode()
def answer(model, questions):
    tokens = questions
    for _ in range(LONGEST + 1):
        tokens = torch.cat([tokens, model(tokens)[:, -1:].argmax(dim=-1)], dim=1)
    return tokens[:, questions.shape[1] :]


model = runs[0][0]
written = answer(model, test_tokens[:, : LONGEST + 1])
for row, tokens in zip(written[:3], test_tokens[:3], strict=True):
    print(text(tokens[:LONGEST]), "=", text(row).partition("=")[0])
    #> __37930396 = 69303973
    #> 3486689664 = 4669866843
    #> _999144194 = 491441999
truth = test_targets[:, LONGEST:]
same = ((written == truth) | (truth == 0)).all(dim=1).float().mean().item()
print(same == runs[0][2][120])
#> True

# %% 它在看哪里 | Where it looks
# 从所有的头里，找出最常看向对应位置的一个。 | Of all heads, the one that looks at the corresponding place most.
with torch.inference_mode():
    x, maps = model.embed(test_tokens[:1]), []
    future = torch.ones(2 * LONGEST + 1, 2 * LONGEST + 1, dtype=torch.bool, device=device).triu(1)
    for block in model.blocks:
        q, k, _ = block.heads_of(x)
        maps.append((q @ k.transpose(-2, -1) / q.shape[-1] ** 0.5).masked_fill(future, -torch.inf).softmax(dim=-1)[0])
        x = block(x)
maps = torch.cat(maps).cpu()
steps = torch.arange(LONGEST - 2)
best = maps[:, LONGEST + steps, LONGEST - 1 - steps].mean(dim=1).argmax()
figure, ax = plt.subplots(figsize=(6, 2.8), layout="constrained")
figure.colorbar(ax.imshow(maps[best, LONGEST:, :], cmap="Blues", vmin=0, vmax=1), label="weight")
ax.set_xticks(range(2 * LONGEST + 1), text(test_tokens[0]))
ax.set_yticks(range(LONGEST + 1), text(test_tokens[0, LONGEST:]))
ax.set(xlabel="looks at", ylabel="position")
plt.show()
