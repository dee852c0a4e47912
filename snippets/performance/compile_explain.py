"""图在哪里断，为什么 | Where the graph breaks, and why

timeout: 60
"""

import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)


def f(x):
    x = torch.sin(x)
    print("mean", x.mean().item())
    #> mean 0.8414709568023682
    if x.sum() > 0:
        return torch.cos(x)
    return x


report = torch._dynamo.explain(f)(torch.ones(3))
print(report.graph_count, "graphs,", report.graph_break_count, "breaks,", report.op_count, "operations")
#> 3 graphs, 2 breaks, 3 operations
for reason in report.break_reasons:
    print(reason.user_stack[-1].line, "<-", reason.reason.splitlines()[0])
    #> print("mean", x.mean().item()) <- Unsupported Tensor.item() call with capture_scalar_outputs=False
    #> if x.sum() > 0: <- generic_jump TensorVariable()
