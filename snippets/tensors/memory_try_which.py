"""四种写法，哪个新建存储 | Four forms: which one makes a storage"""

import torch

x = torch.zeros(1000, 1000)
results = {"t": x.t(), "every other row": x[::2], "t, reshape": x.t().reshape(-1), "view": x.view(-1)}
for name, y in results.items():
    shared = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print(name, "shared" if shared else "new")
    #> t shared
    #> every other row shared
    #> t, reshape new
    #> view shared
