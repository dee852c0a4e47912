"""长文切块：随机的窗口，或者连续的长带 | Cutting a long text: random windows, or continuous strips"""

import torch

torch.manual_seed(0)
tokens = torch.arange(100)  # 代替一篇长文 | stands for a long text
length, batch = 6, 3

starts = torch.randint(len(tokens) - length, (batch,))  # 随机窗口，互不相干 | random windows, unrelated
windows = tokens[starts[:, None] + torch.arange(length + 1)]
inputs, targets = windows[:, :-1], windows[:, 1:]
print(inputs)
#> tensor([[34, 35, 36, 37, 38, 39],
#>         [21, 22, 23, 24, 25, 26],
#>         [41, 42, 43, 44, 45, 46]])
print(targets[0])
#> tensor([35, 36, 37, 38, 39, 40])

strips = tokens[: len(tokens) // batch * batch].view(batch, -1)  # 三条长带 | three strips
for start in range(0, 12, length):
    # 下一块接着上一块，状态可以接着用 | the next goes on: the state can be passed on
    print(strips[:, start : start + length])
    #> tensor([[ 0,  1,  2,  3,  4,  5],
    #>         [33, 34, 35, 36, 37, 38],
    #>         [66, 67, 68, 69, 70, 71]])
    #> tensor([[ 6,  7,  8,  9, 10, 11],
    #>         [39, 40, 41, 42, 43, 44],
    #>         [72, 73, 74, 75, 76, 77]])
