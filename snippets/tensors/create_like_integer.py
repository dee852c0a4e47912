"""整数张量的 randn_like、rand_like 要写 dtype | randn_like and rand_like of integers need a dtype"""

import torch

token_ids = torch.tensor([[4, 8, 15]])
for make in (torch.randn_like, torch.rand_like):
    try:
        make(token_ids)
    except NotImplementedError as e:
        print(e)
        #> "normal_kernel_cpu" not implemented for 'Long'
        #> "check_uniform_bounds" not implemented for 'Long'

torch.manual_seed(0)
print(torch.randn_like(token_ids, dtype=torch.float32))
#> tensor([[ 1.5410, -0.2934, -2.1788]])
print(torch.randint_like(token_ids, 10))  # 要的就是随机整数 | when integers are the aim
#> tensor([[7, 3, 1]])
