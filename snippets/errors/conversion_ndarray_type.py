"""object 数组变不成张量 | Object arrays do not become tensors"""

import numpy as np
import torch

ragged = np.array([np.array([1, 2]), np.array([3])], dtype=object)
for wrong in (ragged, np.array(["cat", "dog"])):
    try:
        torch.from_numpy(wrong)
    except TypeError as e:
        print(str(e).split(" float64")[0], "...")
        #> can't convert np.ndarray of type numpy.object_. The only supported types are: ...
        #> can't convert np.ndarray of type numpy.str_. The only supported types are: ...
print(torch.nn.utils.rnn.pad_sequence([torch.from_numpy(row) for row in ragged], batch_first=True))
#> tensor([[1, 2],
#>         [3, 0]])
mixed = np.array([1, 2.5, None], dtype=object)
print(torch.from_numpy(mixed[:2].astype(np.float32)))
#> tensor([1.0000, 2.5000])
