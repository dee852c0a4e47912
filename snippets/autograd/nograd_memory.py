"""记录计算图要占多少内存 | What recording the graph costs in memory"""

import torch
from torch import nn


def saved_bytes(depth, batch, mode):
    model = nn.Sequential(*(nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(depth)))
    parameters = {p.untyped_storage().data_ptr() for p in model.parameters()}
    kept = {}

    def keep(tensor):
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in parameters:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with mode(), torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        output = model(torch.randn(batch, 64))  # 留着输出，图才在 | holding the output keeps the graph
    return sum(kept.values()), output.shape


for depth, batch in ((2, 32), (4, 32), (8, 32), (8, 64)):
    print(f"{depth} blocks, batch {batch}: {saved_bytes(depth, batch, torch.enable_grad)[0]} bytes")
    #> 2 blocks, batch 32: 24576 bytes
    #> 4 blocks, batch 32: 40960 bytes
    #> 8 blocks, batch 32: 73728 bytes
    #> 8 blocks, batch 64: 147456 bytes
print("inference:", saved_bytes(8, 64, torch.inference_mode)[0])
#> inference: 0
