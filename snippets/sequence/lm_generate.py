"""一个一个地写：状态接着用，和从头再读一样 | Writing one by one: passing the state on equals reading all again"""

import torch
from torch import nn


class CharLM(nn.Module):
    def __init__(self, vocabulary, hidden=64):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, 16)
        self.lstm = nn.LSTM(16, hidden, batch_first=True)
        self.head = nn.Linear(hidden, vocabulary)

    def forward(self, tokens, state=None):
        output, state = self.lstm(self.embedding(tokens), state)
        return self.head(output), state


@torch.inference_mode()
def generate(model, prompt, count):
    tokens, written, state = prompt, [], None
    for _ in range(count):
        # 第一次读整个提示，以后一次一个 | the prompt first, then one at a time
        logits, state = model(tokens, state)
        tokens = logits[:, -1].argmax(dim=-1, keepdim=True)
        written.append(tokens)
    return torch.cat(written, dim=1)


@torch.inference_mode()
def generate_slowly(model, prompt, count):
    tokens = prompt
    for _ in range(count):
        logits, _ = model(tokens)  # 每次从头读 | all of it, every time
        tokens = torch.cat([tokens, logits[:, -1].argmax(dim=-1, keepdim=True)], dim=1)
    return tokens[:, prompt.shape[1] :]


torch.manual_seed(0)
model = CharLM(30).eval()  # dropout 要关 | dropout must be off
prompt = torch.randint(30, (2, 5))
print(torch.equal(generate(model, prompt, 20), generate_slowly(model, prompt, 20)))
#> True
print(generate(model, prompt, 20).shape)
#> torch.Size([2, 20])
