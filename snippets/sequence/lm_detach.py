"""隐藏状态接着用，先 detach | Pass the hidden state on, detached"""

import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(4, 8, batch_first=True)
pieces = torch.randn(2, 30, 4).split(10, dim=1)
state = None
try:
    for piece in pieces:
        output, state = lstm(piece, state)
        output.square().mean().backward()
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed)

state = None
for piece in pieces:
    if state is not None:
        state = tuple(part.detach() for part in state)  # 值留下，图切断 | the values stay, the graph is cut
    output, state = lstm(piece, state)
    output.square().mean().backward()
print(state[0].shape, state[0].requires_grad)
#> torch.Size([1, 2, 8]) True
