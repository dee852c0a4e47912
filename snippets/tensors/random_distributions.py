"""torch.distributions：抽样、对数概率、熵 | torch.distributions: samples, log-probabilities, entropy"""

import torch
from torch.distributions import Categorical, MultivariateNormal, Normal, kl_divergence

torch.manual_seed(0)
normal = Normal(torch.tensor([0.0, 10.0]), torch.tensor([1.0, 2.0]))
print(normal.sample((3,)).shape, normal.log_prob(torch.tensor([0.0, 10.0])), normal.cdf(torch.tensor([0.0, 10.0])))
#> torch.Size([3, 2]) tensor([-0.9189, -1.6121]) tensor([0.5000, 0.5000])
policy = Categorical(logits=torch.tensor([0.0, 0.0, 2.0]))
print(policy.probs, policy.sample((8,)), policy.entropy())
#> tensor([0.1065, 0.1065, 0.7870]) tensor([1, 2, 2, 2, 2, 1, 2, 2]) tensor(0.6656)
print(kl_divergence(Normal(0.0, 1.0), Normal(1.0, 1.0)))
#> tensor(0.5000)
print(
    MultivariateNormal(torch.zeros(2), torch.tensor([[1.0, 0.9], [0.9, 1.0]]))
    .sample((5000,))
    .T.corrcoef()[0, 1]
    .round(decimals=1)
)
#> tensor(0.9000)
