"""训练时 torchvision 的 GoogLeNet 返回三份得分 | In training, torchvision's GoogLeNet returns three sets of scores"""

import torch
import torch.nn.functional as F
from torchvision import models

torch.manual_seed(0)
net = models.googlenet(num_classes=10, init_weights=False)  # aux_logits=True
images, labels = torch.randn(2, 3, 64, 64), torch.tensor([3, 7])
outputs = net(images)
print(type(outputs).__name__, outputs._fields)
#> GoogLeNetOutputs ('logits', 'aux_logits2', 'aux_logits1')
try:
    F.cross_entropy(outputs, labels)
except TypeError as e:
    print(str(e).splitlines()[0])
    #> cross_entropy_loss(): argument 'input' (position 1) must be Tensor, not GoogLeNetOutputs
loss = F.cross_entropy(outputs.logits, labels)
loss += 0.3 * sum(
    F.cross_entropy(aux, labels) for aux in (outputs.aux_logits1, outputs.aux_logits2)
)  # 论文的 0.3 | the paper's 0.3
loss.backward()
print(loss.shape)
#> torch.Size([])
print(type(net.eval()(images)).__name__)  # 评估模式只有一份 | one set in evaluation mode
#> Tensor
