"""set_grad_enabled：由变量决定记不记录 | set_grad_enabled: recording depends on a variable"""

import torch

w = torch.ones(2, requires_grad=True)
for training in (True, False):
    with torch.set_grad_enabled(training):
        print(training, (w * 2).requires_grad)
        #> True True
        #> False False

torch.set_grad_enabled(False)  # 当函数用：一直有效，直到改回来 | as a function: holds until it is changed back
print(torch.is_grad_enabled(), (w * 2).requires_grad)
#> False False
with torch.enable_grad():
    print((w * 2).requires_grad)
    #> True
torch.set_grad_enabled(True)
