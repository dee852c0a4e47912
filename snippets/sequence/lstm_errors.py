"""状态的报错 | Errors about the state"""

import warnings

import torch
from torch import nn

lstm = nn.LSTM(10, 16, num_layers=2, batch_first=True)
x = torch.randn(4, 7, 10)
state = torch.zeros(2, 4, 16)
calls = {
    "three values": lambda: [(output, h, c) for output, h, c in [lstm(x)]],
    "only h": lambda: lstm(x, state),
    "last batch": lambda: lstm(x[:3], (state, state)),
    "cell": lambda: nn.LSTMCell(10, 16)(x),
    "GRU with a pair": lambda: nn.GRU(10, 16, num_layers=2)(x, (state, state)),
}
for name, call in calls.items():
    try:
        call()
    except (ValueError, RuntimeError, TypeError, AttributeError) as e:
        print(f"{name}: {type(e).__name__}: {e}")
        #> three values: ValueError: not enough values to unpack (expected 3, got 2)
        #> only h: RuntimeError: For batched 3-D input, hx and cx should also be 3-D but got (2-D, 2-D) tensors
        #> last batch: RuntimeError: Expected hidden[0] size (2, 3, 16), got [2, 4, 16]
        #> cell: ValueError: LSTMCell: Expected input to be 1D or 2D, got 3D instead
        #> GRU with a pair: AttributeError: 'tuple' object has no attribute 'dim'

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.LSTM(10, 16, dropout=0.5)
print(str(caught[0].message))
#> dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got dropout=0.5 and num_layers=1
