"""旧的线性代数函数 | The old linear algebra functions"""

import torch

A = torch.tensor([[3.0, 1.0], [1.0, 2.0]])
B = torch.tensor([[9.0], [8.0]])
for old, arguments in [(torch.solve, (B, A)), (torch.symeig, (A,)), (torch.eig, (A,))]:
    try:
        old(*arguments)
    except RuntimeError as e:
        print(f"{old.__name__}: {str(e).split('. ')[0]}")
        #> solve: This function was deprecated since version 1.9 and is now removed
        #> _symeig: This function was deprecated since version 1.9 and is now removed
        #> eig: This function was deprecated since version 1.9 and is now removed

print(torch.linalg.solve(A, B))  # 参数次序也反过来了 | the arguments changed places too
#> tensor([[2.],
#>         [3.]])
print(torch.linalg.multi_dot([A, A, B]))  # torch.chain_matmul
#> tensor([[130.],
#>         [ 85.]])
print(torch.outer(B[:, 0], B[:, 0]))  # torch.ger
#> tensor([[81., 72.],
#>         [72., 64.]])
