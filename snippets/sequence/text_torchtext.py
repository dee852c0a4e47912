"""torchtext 停止开发了：今天的写法 | torchtext is no longer developed: what to write today"""

from collections import Counter

import torch

sentences = [["the", "cat", "sat"], ["the", "dog"]]
specials = ["<pad>", "<unk>"]
try:
    from torchtext.vocab import build_vocab_from_iterator

    vocabulary = build_vocab_from_iterator(sentences, specials=specials)
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'torchtext'

counts = Counter(word for sentence in sentences for word in sentence)
words = [*specials, *counts]  # vocabulary.get_itos()
index = {word: i for i, word in enumerate(words)}  # vocabulary.get_stoi()
print([index.get(word, 1) for word in ["the", "bird"]])  # vocabulary(["the", "bird"])
#> [2, 1]
batch = [torch.tensor([index[word] for word in sentence]) for sentence in sentences]
print(torch.nn.utils.rnn.pad_sequence(batch, batch_first=True))  # Field(batch_first=True).process(...)
#> tensor([[2, 3, 4],
#>         [2, 5, 0]])
