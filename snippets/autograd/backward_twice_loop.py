"""循环里的第二次 backward 报错：图从上一步连过来了 | The second backward of a loop fails: the graph reaches back a step"""

import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
try:
    for _ in range(2):
        state = torch.tanh(w * state)  # 连着上一步的图 | tied to the graph of the step before
        state.backward()
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed)

state = torch.tensor(1.0)
for _ in range(2):
    state = torch.tanh(w * state.detach())  # 剪断 | cut
    state.backward()
print(w.grad)
#> tensor(2.0112)
