"""唐诗：RNN、LSTM 与 Transformer 学写字 | Tang poems: an RNN, an LSTM and a transformer learn to write

三百来首唐诗，每十首里一首用来验证，一首留到最后测试，都不参加训练。诗由 `make data` 取得。 | About three hundred poems; of every ten, one is for validation and one is kept for a test at the end. `make data` fetches them.
每个模型给下一个字打分，比较测试诗上的困惑度；基线只数前一个字后面跟过什么。 | Each model scores the next character; perplexity on the test poems is compared. The baseline counts what followed the character before.

needs: data tang300
timeout: 600
alt: 每轮之后验证诗的困惑度：三条曲线都降到虚线表示的基线以下 | Validation perplexity after each epoch: three curves fall below the dashed line of the baseline
"""  # fmt: skip

# %% 诗 | Poems
# 每首诗前两行是题目和作者，去掉；诗句留下，换行表示一首开始。 | The first two lines of a poem are title and author; only the verses stay. A line break begins each poem.
import os
import re
from collections import Counter
from pathlib import Path

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.rnn import pad_sequence
from training_loop import pick_device

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the nets are small: one thread is enough
device = pick_device()

text = Path(os.environ.get("DATA_DIR", "data"), "tang300", "tang300").read_text(encoding="utf-8")
text = re.sub(r"\x1b\[\d*m", "", text)  # 去掉终端的颜色 | without the colors for terminals
poems = ["".join(poem.split("\n")[2:]).strip() for poem in text.strip().strip("%").strip().split("\n%\n")]
train_poems = [poem for i, poem in enumerate(poems) if i % 10 > 1]
val_poems, test_poems = poems[1::10], poems[::10]
print(len(poems), "poems,", sum(map(len, poems)), "characters")
#> 313 poems, 23084 characters
print(poems[3])
#> ...

# 训练诗里只出现一次的字，都记成“□” | characters seen only once in training become "□"
counts = Counter("".join(train_poems))
characters = ["\n", "□", *(c for c, count in counts.most_common() if count > 1)]
index = {character: i for i, character in enumerate(characters)}


LENGTH = 48  # 八句五言或六句七言，连标点 | eight verses of five characters or six of seven, with punctuation


def encode(poems):
    # 输入 (N, 48) 和下一个字 (N, 48)，不足的补 -100 | inputs (N, 48), next characters (N, 48), padded with -100
    tokens = [torch.tensor([index.get(c, 1) for c in f"\n{poem}\n"]) for poem in poems]
    inputs = pad_sequence([part for t in tokens for part in t[:-1].split(LENGTH)], batch_first=True)
    targets = pad_sequence([part for t in tokens for part in t[1:].split(LENGTH)], batch_first=True, padding_value=-100)
    return inputs.to(device), targets.to(device)


train, val, test = encode(train_poems), encode(val_poems), encode(test_poems)
rare = (test[1] == 1).sum() / (test[1] >= 0).sum()
print(f"{len(characters)} characters, {rare:.1%} of the test text is rare ones")
#> 1495 characters, 11.0% of the test text is rare ones

# %% 基线 | Baseline
# 数前一个字后面跟过什么。没跟过的字也要有概率，所以掺进单字的频率；掺多少，看验证诗。 | Count what followed each character. Pairs never seen need a probability, too, so single-character frequencies are mixed in; how much is decided on the validation poems.
V = len(characters)


def pairs_of(inputs, targets):
    return inputs[targets >= 0], targets[targets >= 0]


before, after = pairs_of(*train)
single = torch.bincount(after, minlength=V) + 1.0
single /= single.sum()
pairs = torch.bincount(before * V + after, minlength=V * V).view(V, V)


def mixed(share):
    return (pairs + share * single) / (pairs.sum(dim=1, keepdim=True) + share)


def surprise(table, data):  # 困惑度 | perplexity
    before, after = pairs_of(*data)
    return (-table[before, after].log().mean()).exp().item()


share = min((1, 3, 10, 30, 100, 300), key=lambda share: surprise(mixed(share), val))
bigram = mixed(share)
baseline = surprise(bigram, test)
print(f"test perplexity: blind {V}, single characters {surprise(mixed(1e9), test):.0f}, bigram {baseline:.0f}")
#> test perplexity: blind 1495, single characters 369, bigram 302


# %% 模型 | Models
# 输入和输出共用一张嵌入表，字多诗少，省下的参数很要紧。 | Input and output share one table: with many characters and few poems, the parameters saved matter.
WIDTH = 96


class Recurrent(nn.Module):
    def __init__(self, layer):
        super().__init__()
        self.embedding, self.drop = nn.Embedding(V, WIDTH), nn.Dropout(0.3)
        nn.init.normal_(self.embedding.weight, std=0.1)
        self.layer = layer(WIDTH, WIDTH, batch_first=True)
        self.bias = nn.Parameter(single.log())  # 从单字的频率起步 | start from the frequencies

    def forward(self, tokens):  # (N, T) -> (N, T, V)
        output, _ = self.layer(self.drop(self.embedding(tokens)))
        return F.linear(self.drop(output), self.embedding.weight, self.bias)


class Transformer(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding, self.positions = nn.Embedding(V, WIDTH), nn.Embedding(LENGTH, WIDTH)
        self.drop, self.bias = nn.Dropout(0.1), nn.Parameter(single.log())
        for table in (self.embedding, self.positions):
            nn.init.normal_(table.weight, std=0.02)
        layer = nn.TransformerEncoderLayer(WIDTH, 4, 4 * WIDTH, 0.1, "gelu", norm_first=True, batch_first=True)
        self.layers = nn.TransformerEncoder(layer, 1, nn.LayerNorm(WIDTH), enable_nested_tensor=False)

    def forward(self, tokens):
        length = tokens.shape[1]
        mask = nn.Transformer.generate_square_subsequent_mask(length, device=tokens.device)
        x = self.drop(self.embedding(tokens) + self.positions.weight[:length])
        return F.linear(self.layers(x, mask=mask, is_causal=True), self.embedding.weight, self.bias)


# %% 训练 | Training
# 一行是一首诗里连续的 48 个字（包括标点），诗尾的一行短一些；每批 16 行。 | A row holds 48 successive characters of one poem, with punctuation, the last row fewer; 16 rows make a batch.
@torch.inference_mode()
def perplexity(model, data):
    model.eval()
    inputs, targets = data
    return F.cross_entropy(model(inputs).flatten(0, 1), targets.flatten()).exp().item()


def fit(model, rate, epochs=6, batch=16):
    model.to(device)
    inputs, targets = train
    steps = -(-len(inputs) // batch)  # 一轮几步 | steps per epoch
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.1)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=rate, total_steps=epochs * steps)
    history = [perplexity(model, val)]
    for _ in range(epochs):
        model.train()
        for rows in torch.randperm(len(inputs), device=device).split(batch):
            loss = F.cross_entropy(model(inputs[rows]).flatten(0, 1), targets[rows].flatten())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
        history.append(perplexity(model, val))
    return history  # 结束时在评估模式 | in evaluation mode at the end


models, histories = {}, {}
for name, make, rate in (
    ("RNN", lambda: Recurrent(nn.RNN), 1e-2),
    ("LSTM", lambda: Recurrent(nn.LSTM), 1e-2),
    ("Transformer", Transformer, 3e-3),
):
    torch.manual_seed(0)
    models[name] = make()
    histories[name] = fit(models[name], rate)
    tested = perplexity(models[name], test)
    print(f"{name}: test perplexity {tested:.0f}, below the bigram's: {tested < baseline}")
    #> RNN: test perplexity ..., below the bigram's: True
    #> LSTM: test perplexity ..., below the bigram's: True
    #> Transformer: test perplexity ..., below the bigram's: True

plt.figure(figsize=(5, 2.8), layout="constrained")
for name, history in histories.items():
    plt.semilogy(history, label=name)
plt.axhline(surprise(bigram, val), color="C7", linestyle="dashed", label="bigram")
plt.xlabel("epoch")
plt.ylabel("validation perplexity")
plt.legend()
plt.show()


# %% 写诗 | Writing
# 温度 0.7，从换行写起，各写 16 首；诗句多半是五个字或七个字，数一数占多少。 | Temperature 0.7, 16 poems each, starting at a line break. Most verses have five or seven characters: count how many do.
@torch.inference_mode()
def write(model, rows=16, count=60, temperature=0.7):
    tokens = torch.zeros(rows, 1, dtype=torch.long, device=device)
    for _ in range(count):
        logits = model(tokens[:, -LENGTH:])[:, -1] / temperature
        logits[:, 1] = -torch.inf  # 不写“□” | never "□"
        tokens = torch.cat([tokens, torch.multinomial(logits.softmax(dim=-1), 1)], dim=1)
    return ["".join(characters[token] for token in row).strip() for row in tokens.tolist()]


def regular(texts):
    # 最后一句可能没写完，不算 | the last verse may be incomplete
    verses = [verse for text in texts for verse in re.split("[，。？！；\n]+", text)[:-1]]
    return sum(len(verse) in (5, 7) for verse in verses) / len(verses)


torch.manual_seed(0)
print(f"real poems: {regular(test_poems):.0%} of the verses have 5 or 7 characters")
#> real poems: ...% of the verses have 5 or 7 characters
for name, model in {"bigram": lambda tokens: bigram[tokens].log(), **models}.items():
    written = write(model)
    print(f"{name}, {regular(written):.0%}: {written[0].replace(chr(10), ' / ')}")
    #> bigram, ...%: ...
    #> RNN, ...%: ...
    #> LSTM, ...%: ...
    #> Transformer, ...%: ...
