"""字符级语言模型：LSTM 学造句 | A character language model: an LSTM learns to write sentences

语料由一个小文法现造：困惑度的下限算得出来，造出的句子合不合文法也查得出来。 | A small grammar makes the text: the lowest perplexity is known, and sentences can be checked.
限定词、名词、动词的单复数要一致：one cat is，two cats are。 | Determiner, noun and verb agree in number: one cat is, two cats are.

alt: 左：三个种子的验证困惑度从 23 左右降到虚线表示的下限；右：合文法的句子所占比例从 0 升到接近 0.9 | Left: validation perplexity of three seeds falls from about 23 to the dashed bound; right: the share of grammatical sentences rises from 0 to nearly 0.9
"""  # fmt: skip

# %% 语料 | Text
# 每一次选择的信息量是选项个数的对数，加起来除以字符数，就是困惑度的下限。 | Each choice carries the logarithm of its options; their sum per character gives the lowest possible perplexity.
import math
import random
import re

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from training_loop import pick_device

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
device = pick_device()

NOUNS, ADJECTIVES = ["cat", "dog", "bird", "girl", "king", "robot"], ["old", "small", "happy"]
STATES, PLACES = ["asleep", "awake", "hungry", "lost"], ["near", "behind", "above"]
DETERMINERS = {False: ["one", "this", "the"], True: ["two", "these", "the"]}


class Speaker:
    def __init__(self, seed):
        self.random, self.information = random.Random(seed), 0.0

    def pick(self, options):
        self.information += math.log(len(options))
        return self.random.choice(options)

    def noun_phrase(self, plural):
        words = [self.pick(DETERMINERS[plural])]
        if self.pick([True, False]):
            words.append(self.pick(ADJECTIVES))
        return " ".join([*words, self.pick(NOUNS) + "s" * plural])

    def sentence(self):
        plural = self.pick([True, False])
        text = f"{self.noun_phrase(plural)} {'are' if plural else 'is'} "
        if self.pick([True, False]):
            return text + self.pick(STATES) + ". "
        return text + f"{self.pick(PLACES)} {self.noun_phrase(self.pick([True, False]))}. "


speaker = Speaker(0)
train_sentences = [speaker.sentence() for _ in range(1500)]
val_speaker, speaker = Speaker(2), Speaker(1)
val_text = "".join(val_speaker.sentence() for _ in range(100))  # 训练中途看 | watched during training
test_sentences = [speaker.sentence() for _ in range(200)]  # 最后用一次 | used once, at the end
train_text, test_text = "".join(train_sentences), "".join(test_sentences)
bound = math.exp(speaker.information / len(test_text))
val_bound = math.exp(val_speaker.information / len(val_text))
print(train_text[:80])
#> this small king is behind this king. the small dogs are hungry. these happy cats
unseen = sum(sentence not in set(train_sentences) for sentence in test_sentences)
print(f"{len(train_text)} characters; of 200 test sentences {unseen} are new; perplexity is at least {bound:.2f}")
#> 43961 characters; of 200 test sentences 125 are new; perplexity is at least 1.37

characters = sorted(set(train_text))
index = {character: i for i, character in enumerate(characters)}


def encode(text):
    return torch.tensor([index[character] for character in text], device=device)


# %% 文法检查 | The grammar as a check
def either(words):
    return f"(?:{'|'.join(words)})"


adjective, noun = f"(?:{either(ADJECTIVES)} )?", either(NOUNS)
one, some = f"{either(DETERMINERS[False])} {adjective}{noun}", f"{either(DETERMINERS[True])} {adjective}{noun}s"
anyone = f"(?:{one}|{some})"
GRAMMATICAL = re.compile(f"(?:{one} is|{some} are) (?:{either(STATES)}|{either(PLACES)} {anyone})")
print(all(GRAMMATICAL.fullmatch(sentence[:-2]) for sentence in train_sentences))
#> True


# %% 模型 | Model
# 嵌入、LSTM、每一步给下一个字符打分；隐藏状态进，隐藏状态出。 | Embedding, LSTM, scores for the next character at each step; a state goes in and out.
class CharRNN(nn.Module):
    def __init__(self, vocabulary, hidden=80):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, 24)
        self.lstm = nn.LSTM(24, hidden, batch_first=True)
        self.head = nn.Linear(hidden, vocabulary)

    def forward(self, tokens, state=None):  # (N, T) -> (N, T, V)
        output, state = self.lstm(self.embedding(tokens), state)
        return self.head(output), state


@torch.inference_mode()
def perplexity(model, text):
    tokens = encode(text)[None]
    logits, _ = model(tokens[:, :-1])
    return F.cross_entropy(logits[0], tokens[0, 1:]).exp().item()


# %% 造句 | Sampling
# 一批同时写：每步抽一个字符，送回输入，状态接着用。 | Many at once: draw a character, feed it back in, pass the state on.
@torch.inference_mode()
def write(model, count, length=110, temperature=1.0):
    tokens, state = encode(" ").repeat(count, 1), None
    written = []
    for _ in range(length):
        logits, state = model(tokens, state)
        tokens = torch.multinomial((logits[:, -1] / temperature).softmax(dim=-1), 1)
        written.append(tokens)
    return ["".join(characters[i] for i in row) for row in torch.cat(written, dim=1).tolist()]


def grammatical(model, temperature=1.0):
    # 不算开头和末尾不完整的 | without the incomplete ones at both ends
    sentences = [sentence for text in write(model, 50, 150, temperature) for sentence in text.split(". ")[1:-1]]
    return sum(bool(GRAMMATICAL.fullmatch(sentence)) for sentence in sentences) / max(len(sentences), 1)


# %% 训练 | Training
# 语料切成 16 条长带，每次读 40 个字符；状态接着用，但先 detach。 | 16 long strips, 40 characters at a time; the state is passed on, detached.
def train(seed, epochs=10, rows=16, steps=40):
    torch.manual_seed(seed)
    model = CharRNN(len(characters)).to(device)
    untrained = write(model, 1)[0]
    history = [(perplexity(model, val_text), grammatical(model))]
    tokens = encode(train_text)
    strips = tokens[: len(tokens) // rows * rows].view(rows, -1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    updates = epochs * ((strips.shape[1] - 1) // steps)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1e-2, total_steps=updates)
    for _ in range(epochs):
        state = None
        for start in range(0, strips.shape[1] - steps, steps):
            inputs, targets = strips[:, start : start + steps], strips[:, start + 1 : start + steps + 1]
            if state is not None:
                state = tuple(part.detach() for part in state)
            logits, state = model(inputs, state)
            loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
        history.append((perplexity(model, val_text), grammatical(model)))
    return model, untrained, history


runs = [train(seed) for seed in (0, 1, 2)]
model, untrained, history = runs[0]
for epoch, (value, share) in enumerate(history):
    print(f"epoch {epoch}: validation perplexity {value:.2f}, grammatical {share:.2f}")
    #> epoch 0: validation perplexity ..., grammatical ...
    #> epoch 1: validation perplexity ..., grammatical ...
    #> epoch 2: validation perplexity ..., grammatical ...
    #> epoch 3: validation perplexity ..., grammatical ...
    #> epoch 4: validation perplexity ..., grammatical ...
    #> epoch 5: validation perplexity 1...., grammatical ...
    #> epoch 6: validation perplexity 1...., grammatical ...
    #> epoch 7: validation perplexity 1...., grammatical ...
    #> epoch 8: validation perplexity 1...., grammatical ...
    #> epoch 9: validation perplexity 1...., grammatical ...
    #> epoch 10: validation perplexity 1...., grammatical ...

# %% 训练前后 | Before and after
print("before:", untrained)
#> before: ...
print("after: ", write(model, 1)[0])
#> after: ...
print("cooler:", write(model, 1, temperature=0.5)[0])  # 温度低，少出错，也少变化 | fewer slips, less variety
#> cooler: ...

# %% 三个种子 | Three seeds
last = torch.tensor(
    [[perplexity(model, test_text), history[-1][1], grammatical(model, temperature=0.5)] for model, _, history in runs]
)
for name, values in zip(("test perplexity", "grammatical", "grammatical at 0.5"), last.T, strict=True):
    print(f"{name} over 3 seeds: mean {values.mean():.3f}, from {values.min():.3f} to {values.max():.3f}")
    #> test perplexity over 3 seeds: mean 1...., from 1.... to 1....
    #> grammatical over 3 seeds: mean 0...., from 0.... to 0....
    #> grammatical at 0.5 over 3 seeds: mean ..., from ... to ...
print((last[:, 0] < 1.05 * bound).all().item(), (last[:, 2] >= 0.95).all().item())
#> True True

figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
for seed, (_, _, history) in enumerate(runs):
    left.semilogy([value for value, _ in history], label=f"seed {seed}")
    right.plot([share for _, share in history])
left.axhline(val_bound, color="C7", linestyle="dashed", label="bound")
left.set(xlabel="epoch", title="validation perplexity")
left.set_yticks([1.5, 3, 6, 12, 24], ["1.5", "3", "6", "12", "24"])
left.minorticks_off()
left.legend()
right.set(xlabel="epoch", title="grammatical sentences", ylim=(-0.03, 1.03))
plt.show()
