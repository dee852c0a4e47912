"""参数的滑动平均 | A moving average of the parameters"""

from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

net = nn.Linear(1, 1, bias=False)
ema = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.9))
for value in (1.0, 2.0):
    nn.init.constant_(net.weight, value)
    ema.update_parameters(net)
    print(ema.module.weight.item())
    #> 1.0
    #> 1.100000023841858
