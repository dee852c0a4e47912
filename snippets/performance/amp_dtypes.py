"""autocast 里每个运算得到什么类型 | What each operation gives under autocast"""

import torch
import torch.nn.functional as F

x, w, image, kernel = torch.randn(4, 4), torch.randn(4, 4), torch.randn(1, 2, 8, 8), torch.randn(3, 2, 3, 3)
labels = torch.tensor([0, 1, 2, 3])
operations = {
    "x @ w": lambda: x @ w,
    "F.linear(x, w)": lambda: F.linear(x, w),
    "F.conv2d(image, kernel)": lambda: F.conv2d(image, kernel),
    "F.scaled_dot_product_attention(x, x, x)": lambda: F.scaled_dot_product_attention(x[None], x[None], x[None]),
    "x + w": lambda: x + w,  # 跟着输入 | follows its inputs
    "F.relu(x @ w)": lambda: F.relu(x @ w),
    "(x @ w) + x": lambda: (x @ w) + x,  # 取较宽的 | the wider one
    "torch.softmax(x @ w, dim=1)": lambda: torch.softmax(x @ w, dim=1),
    "F.layer_norm(x @ w, (4,))": lambda: F.layer_norm(x @ w, (4,)),
    "F.mse_loss(x @ w, x)": lambda: F.mse_loss(x @ w, x),
    "F.cross_entropy(x @ w, labels)": lambda: F.cross_entropy(x @ w, labels),
    "torch.linalg.norm(x @ w)": lambda: torch.linalg.norm(x @ w),
}
with torch.autocast("cpu", dtype=torch.bfloat16):
    for name, run in operations.items():
        print(f"{name:40} {run().dtype}")
        #> x @ w                                    torch.bfloat16
        #> F.linear(x, w)                           torch.bfloat16
        #> F.conv2d(image, kernel)                  torch.bfloat16
        #> F.scaled_dot_product_attention(x, x, x)  torch.bfloat16
        #> x + w                                    torch.float32
        #> F.relu(x @ w)                            torch.bfloat16
        #> (x @ w) + x                              torch.float32
        #> torch.softmax(x @ w, dim=1)              torch.bfloat16
        #> F.layer_norm(x @ w, (4,))                torch.bfloat16
        #> F.mse_loss(x @ w, x)                     torch.float32
        #> F.cross_entropy(x @ w, labels)           torch.float32
        #> torch.linalg.norm(x @ w)                 torch.bfloat16
