"""自己写 -log(softmax)：大的 logits 得到 inf 和 nan | -log(softmax) by hand: inf and nan for large logits"""

import torch
import torch.nn.functional as F

logits, labels = torch.tensor([[0.0, 200.0]]), torch.tensor([0])
exp = logits.exp()
print(-(exp / exp.sum(dim=1, keepdim=True)).log()[0, 0])  # exp(200) 溢出 | exp(200) overflows
#> tensor(inf)
print(-logits.softmax(dim=1).log()[0, 0])  # softmax 稳，log 不稳 | softmax holds, log does not
#> tensor(inf)
print(-logits.log_softmax(dim=1)[0, 0], F.cross_entropy(logits, labels))
#> tensor(200.) tensor(200.)

softmax_loss = {
    "cross_entropy": lambda x: F.cross_entropy(x, labels),
    "clamp": lambda x: -x.softmax(dim=1)[0, 0].clamp(min=1e-7).log(),
    "epsilon": lambda x: -(x.softmax(dim=1)[0, 0] + 1e-7).log(),
}
for size in (10.0, 20.0, 200.0):  # 错得越来越肯定 | wrong, and more and more sure
    for name, loss_fn in softmax_loss.items():
        x = torch.tensor([[0.0, size]], requires_grad=True)
        loss = loss_fn(x)
        loss.backward()
        print(f"{size:5} {name:13} loss {loss:6.2f}  gradient {x.grad[0, 0]:.4f}")
        #>  10.0 cross_entropy loss  10.00  gradient -1.0000
        #>  10.0 clamp         loss  10.00  gradient -1.0000
        #>  10.0 epsilon       loss  10.00  gradient -0.9978
        #>  20.0 cross_entropy loss  20.00  gradient -1.0000
        #>  20.0 clamp         loss  16.12  gradient 0.0000
        #>  20.0 epsilon       loss  16.10  gradient -0.0202
        #> 200.0 cross_entropy loss 200.00  gradient -1.0000
        #> 200.0 clamp         loss  16.12  gradient 0.0000
        #> 200.0 epsilon       loss  16.12  gradient -0.0000
