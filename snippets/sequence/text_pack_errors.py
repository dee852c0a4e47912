"""打包的报错 | Errors of packing"""

import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.randn(3, 4, 6)
not_on_cpu = torch.tensor([4, 2, 1], device="meta")  # 代表 GPU 上的张量 | stands for a tensor on the GPU
calls = {
    "unsorted": lambda: pack_padded_sequence(x, torch.tensor([2, 4, 1]), batch_first=True),
    "lengths not on the CPU": lambda: pack_padded_sequence(x, not_on_cpu, batch_first=True),
    "an empty sentence": lambda: pack_padded_sequence(x, torch.tensor([4, 2, 0]), batch_first=True),
    "batch_first missing": lambda: pack_padded_sequence(x, torch.tensor([4, 2, 1])),
}
for name, call in calls.items():
    try:
        call()
    except (RuntimeError, ValueError) as e:
        print(f"{name}: {e}")
        #> unsorted: `lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.
        #> lengths not on the CPU: 'lengths' argument should be a 1D CPU int64 tensor, but got 1D meta Long tensor
        #> an empty sentence: Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0
        #> batch_first missing: Expected `len(lengths)` to be equal to batch_size, but got 3 (batch_size=4)
