"""读 pickle 就是运行别人的代码 | Unpickling runs what the file says"""

from pickle import UnpicklingError

import torch


class NotWeights:
    def __reduce__(self):
        return print, ("this line ran while the file was loaded",)  # 换成删文件也行 | or delete files


torch.save({"weights": NotWeights()}, "downloaded.pt")
# 只看，不运行 | looks, runs nothing
print(torch.serialization.get_unsafe_globals_in_checkpoint("downloaded.pt"))
#> ['builtins.print']
try:
    torch.load("downloaded.pt")
except UnpicklingError as e:
    print(str(e).partition("error: ")[2].partition(" by default")[0])
    #> Unsupported global: GLOBAL print was not an allowed global
print(torch.load("downloaded.pt", weights_only=False))
#> this line ran while the file was loaded
#> {'weights': None}
