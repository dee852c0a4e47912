"""语言模型的数据：目标是错开一位的输入 | The data of a language model: targets are the inputs, shifted by one"""

import torch

text = "the cat sat on the mat."
characters = sorted(set(text))
index = {character: i for i, character in enumerate(characters)}
tokens = torch.tensor([index[character] for character in text])
inputs, targets = tokens[:-1], tokens[1:]
for i, j in list(zip(inputs.tolist(), targets.tolist(), strict=True))[:4]:
    print(repr(characters[i]), "->", repr(characters[j]))
    #> 't' -> 'h'
    #> 'h' -> 'e'
    #> 'e' -> ' '
    #> ' ' -> 'c'
print(inputs.shape, targets.shape, len(characters))
#> torch.Size([22]) torch.Size([22]) 11
