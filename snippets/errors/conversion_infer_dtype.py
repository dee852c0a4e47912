"""不知道是什么类型 | No dtype for this object"""

import numpy as np
import torch
from PIL import Image

image = Image.new("L", (2, 2))
for wrong in ([1, None], {"a": 1}, image, (n for n in range(3))):
    try:
        torch.tensor(wrong)
    except RuntimeError as e:
        print(e)
        #> Could not infer dtype of NoneType
        #> Could not infer dtype of dict
        #> Could not infer dtype of Image
        #> Could not infer dtype of generator
print(torch.tensor([1.0, float("nan")]), torch.tensor(list({"a": 1}.values())))
#> tensor([1., nan]) tensor([1])
print(torch.from_numpy(np.array(image)).shape, torch.tensor(list(range(3))))
#> torch.Size([2, 2]) tensor([0, 1, 2])
