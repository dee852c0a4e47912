"""BCE 的标签要浮点 | Labels of BCE have to be floats"""

import torch
import torch.nn.functional as F

logits, labels = torch.randn(4), torch.tensor([0, 1, 1, 0])
for wrong in (labels, labels.double()):
    try:
        F.binary_cross_entropy(logits.sigmoid(), wrong)
    except RuntimeError as e:
        print(e)
        #> Found dtype Long but expected Float
        #> Found dtype Double but expected Float
try:
    F.binary_cross_entropy_with_logits(logits, labels)
except RuntimeError as e:
    print(e)
    #> result type Float can't be cast to the desired output type Long
print(F.binary_cross_entropy_with_logits(logits, labels.float()).shape)
#> torch.Size([])
