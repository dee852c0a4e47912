"""map_location 的几种写法 | What map_location accepts"""

import torch

# 让下面存的文件带上 GPU 的标记 | tags what is saved below as a GPU would
torch.serialization.register_package(0, lambda storage: "cuda:0", lambda *_: None)
torch.save({"a": torch.ones(2), "b": torch.zeros(3)}, "gpu.pt")


def to_cpu(storage, location):
    print(location, storage.nbytes())  # 每块存储调用一次 | called once per storage
    #> cuda:0 8
    #> cuda:0 12
    return storage


for where in ("cpu", torch.device("cpu"), {"cuda:0": "cpu"}, lambda storage, location: storage, to_cpu):
    print(torch.load("gpu.pt", map_location=where)["a"].device)
    #> cpu
    #> cpu
    #> cpu
    #> cpu
    #> cpu
try:
    torch.load("gpu.pt", map_location="gpu")
except RuntimeError as e:
    print(e)
    #> don't know how to restore data location of torch.storage.UntypedStorage (tagged with gpu)
