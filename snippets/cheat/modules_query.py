"""查一个模型 | Query a model"""

from torch import nn

model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.BatchNorm1d(256), nn.Linear(256, 10))
print(sum(p.numel() for p in model.parameters()))
#> 204042
print(sum(p.numel() for p in model.parameters() if p.requires_grad))
#> 204042
print([(name, tuple(p.shape)) for name, p in model.named_parameters()][:2])
#> [('0.weight', (256, 784)), ('0.bias', (256,))]
print([name for name, _ in model.named_buffers()])
#> ['2.running_mean', '2.running_var', '2.num_batches_tracked']
print([name for name, _ in model.named_children()])
#> ['0', '1', '2', '3']
print(sum(isinstance(m, nn.Linear) for m in model.modules()))
#> 2
print(model[0].weight.shape, model.get_submodule("3").out_features)
#> torch.Size([256, 784]) 10
print(next(model.parameters()).device, next(model.parameters()).dtype)
#> cpu torch.float32
print(model.training)
#> True
print(list(model.state_dict())[:3])
#> ['0.weight', '0.bias', '2.weight']
