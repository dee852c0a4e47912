"""全部参数拼成一个向量，再放回去 | All parameters as one vector, and back"""

import torch
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

net = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
vector = parameters_to_vector(net.parameters())
print(vector.shape)
#> torch.Size([11])
vector_to_parameters(torch.zeros_like(vector), net.parameters())
print(net(torch.ones(1, 3)))
#> tensor([[0.]], grad_fn=<AddmmBackward0>)
