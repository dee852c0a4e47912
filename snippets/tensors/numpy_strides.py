"""反转过的数组要先复制 | A reversed array has to be copied first"""

import numpy as np
import torch

image = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
bgr = image[:, :, ::-1]  # 步幅变成负数 | the stride turns negative
print(bgr.strides)
#> (6, 3, -1)
for convert in [torch.from_numpy, torch.tensor]:
    try:
        convert(bgr)
    except ValueError as e:
        print(str(e).strip())
        #> At least one stride in the given numpy array is negative...
        #> At least one stride in the given numpy array is negative...

print(torch.from_numpy(bgr.copy())[0, 0])
#> tensor([2, 1, 0], dtype=torch.uint8)
print(torch.from_numpy(image).flip(2)[0, 0])  # 或者转过来再翻 | or flip after the conversion
#> tensor([2, 1, 0], dtype=torch.uint8)
try:
    torch.arange(3)[::-1]
except ValueError as e:
    print(e)
    #> step must be greater than zero
