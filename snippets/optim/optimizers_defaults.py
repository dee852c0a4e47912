"""torch.optim 里有什么，默认学习率是多少 | What torch.optim holds, and the default learning rates"""

import inspect

import torch

for name, cls in sorted(vars(torch.optim).items()):
    if inspect.isclass(cls) and issubclass(cls, torch.optim.Optimizer) and cls is not torch.optim.Optimizer:
        parameters = inspect.signature(cls).parameters
        print(f"{name:11} lr = {parameters['lr'].default}")
        #> ASGD        lr = 0.01
        #> Adadelta    lr = 1.0
        #> Adafactor   lr = 0.01
        #> Adagrad     lr = 0.01
        #> Adam        lr = 0.001
        #> AdamW       lr = 0.001
        #> Adamax      lr = 0.002
        #> LBFGS       lr = 1
        #> Muon        lr = 0.001
        #> NAdam       lr = 0.002
        #> RAdam       lr = 0.001
        #> RMSprop     lr = 0.01
        #> Rprop       lr = 0.01
        #> SGD         lr = 0.001
        #> SparseAdam  lr = 0.001
