"""删掉的线性代数函数 | Linear algebra that was removed"""

import torch

a, b = torch.tensor([[2.0, 1.0], [1.0, 3.0]]), torch.tensor([[1.0], [2.0]])
wrongs = (lambda: torch.cholesky(a), lambda: torch.qr(a), lambda: torch.symeig(a), lambda: torch.solve(b, a))
for wrong in wrongs:
    try:
        wrong()
    except RuntimeError as e:
        print(str(e).splitlines()[0].split("removed.")[0] + "removed.")
        #> This function was deprecated since version 1.9 and is now removed.
        #> This function was deprecated since version 1.9 and is now removed.
        #> This function was deprecated since version 1.9 and is now removed.
        #> This function was deprecated since version 1.9 and is now removed.
print(torch.linalg.cholesky(a).shape, torch.linalg.qr(a).R.shape)
#> torch.Size([2, 2]) torch.Size([2, 2])
print(torch.linalg.eigh(a).eigenvalues.shape)
#> torch.Size([2])
print(torch.linalg.solve(a, b).T)  # 参数的次序也换了 | the order of the arguments changed, too
#> tensor([[0.2000, 0.6000]])
