"""形状不对的报错 | Errors from wrong shapes"""

import torch
from torch import nn

rnn = nn.RNN(10, 16, num_layers=2, batch_first=True)
x = torch.randn(4, 7, 10)
calls = {
    "features": lambda: rnn(torch.randn(4, 7, 12)),
    "no features": lambda: rnn(torch.randn(7)),
    "image": lambda: rnn(torch.randn(4, 1, 8, 10)),
    "h_0, batch_first": lambda: rnn(x, torch.zeros(4, 2, 16)),
    "h_0, layers": lambda: rnn(x, torch.zeros(1, 4, 16)),
    "h_0, 2-D": lambda: rnn(x, torch.zeros(4, 16)),
    "tokens": lambda: rnn(torch.randint(10, (4, 7, 10))),
    "tuple": lambda: nn.Linear(16, 2)(rnn(x)),
}
for name, call in calls.items():
    try:
        call()
    except (RuntimeError, ValueError, TypeError) as e:
        print(f"{name}: {e}")
        #> features: input.size(-1) must be equal to input_size. Expected 10, got 12
        #> no features: RNN: Expected input to be 2D or 3D, got 1D tensor instead
        #> image: RNN: Expected input to be 2D or 3D, got 4D tensor instead
        #> h_0, batch_first: Expected hidden size (2, 4, 16), got [4, 2, 16]
        #> h_0, layers: Expected hidden size (2, 4, 16), got [1, 4, 16]
        #> h_0, 2-D: For batched 3-D input, hx should also be 3-D but got 2-D tensor
        #> tokens: RNN input dtype (torch.int64) does not match weight dtype (torch.float32). Convert input: input.to(torch.float32), or convert model: model.to(torch.int64)
        #> tuple: linear(): argument 'input' (position 1) must be Tensor, not tuple
