"""抓到了什么图 | The graph that was captured

timeout: 60
"""

import torch


def show(graph_module, example_inputs):  # 一个只看不改的后端 | a backend that looks and changes nothing
    print(graph_module.code.strip())
    #> def forward(self, L_x_ : torch.Tensor, L_y_ : torch.Tensor):
    #>     l_x_ = L_x_
    #>     l_y_ = L_y_
    #>     x = l_x_ * 2;  l_x_ = None
    #>     matmul = x @ l_y_;  x = l_y_ = None
    #>     relu = torch.relu(matmul);  matmul = None
    #>     return (relu,)
    return graph_module.forward


@torch.compile(backend=show)
def f(x, y):
    if x.shape[0] > 1:  # 形状在编译时就知道，不断开 | shapes are known: no break
        x = x * 2
    return torch.relu(x @ y)


f(torch.ones(2, 3), torch.ones(3, 2))
