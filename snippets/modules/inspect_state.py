"""state_dict 里有什么 | What is in a state_dict"""

from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3))
for name, tensor in net.state_dict().items():
    print(f"{name:22} {tuple(tensor.shape)!s:7} {tensor.dtype}")
    #> 0.weight               (3, 2)  torch.float32
    #> 0.bias                 (3,)    torch.float32
    #> 1.weight               (3,)    torch.float32
    #> 1.bias                 (3,)    torch.float32
    #> 1.running_mean         (3,)    torch.float32
    #> 1.running_var          (3,)    torch.float32
    #> 1.num_batches_tracked  ()      torch.int64
weight = net.state_dict()["0.weight"]
print(weight.requires_grad, weight.data_ptr() == net[0].weight.data_ptr())
#> False True
