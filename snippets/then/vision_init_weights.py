"""默认的初始化将会改变 | The default initialization will change"""

import warnings

import torch
from torchvision.models import googlenet, inception_v3

with torch.device("meta"):
    for model in (inception_v3, googlenet):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            model()
        print(str(caught[0].message).split(". ")[0])
        #> The default weight initialization of inception_v3 will be changed in future releases of torchvision
        #> The default weight initialization of GoogleNet will be changed in future releases of torchvision
    net = inception_v3(init_weights=False)
    print(net(torch.zeros(2, 3, 299, 299))._fields, net.eval()(torch.zeros(2, 3, 299, 299)).shape)
    #> ('logits', 'aux_logits') torch.Size([2, 1000])
