"""What people ask, and the sections that should answer."""

from __future__ import annotations

NAMES = {
    **dict.fromkeys(("view", "torch.Tensor.view", "x.view(-1)", "Tensor.view", "ｖｉｅｗ（－１）"), "tensors/shape/#"),
    **dict.fromkeys(("torch.nn.Linear", "nn.Linear", "Linear", "linear"), "#linear|#model"),
    **dict.fromkeys(("keepdim", "ＫＥＥＰＤＩＭ"), "reduce/#keepdim"),
    **dict.fromkeys(("torch.logsumexp", "x.logsumexp(dim=1)", "logsumexp"), "reduce/#softmax"),
    **dict.fromkeys(("torch.manual_seed", "manual_seed"), "create/#seed"),
    "unsqueeze": "shape/#squeeze",
    "torch.einsum": "matmul/#einsum",
    "randn_like": "create/#like",
    "topk": "reduce/#topk",
}
ERRORS = {
    "RuntimeError: mat1 and mat2 shapes cannot be multiplied (7x9 and 123x45)": "matmul/#shape-error",
    "mean(): could not infer output dtype. Got: Int": "reduce/#dtype",
    "RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.": "numpy/#detach",
}
WORDS = {
    "zh": {
        "归约": "reduce/$",
        "广播": "broadcasting/$",
        "张量": "create/|tour/#tensor|numpy/#difference",
        "随机种子": "create/#seed",
        "步幅": "shape/#strides",
        "最大值的下标": "reduce/#max",
        "标准差": "reduce/#statistics",
        "维度交换": "shape/#permute",
        "怎么转成 numpy": "tensors/numpy/",
        "view 和 reshape 的区别": "shape/#view-or-copy",
    },
    "en": {
        "broadcasting": "broadcasting/$",
        "reduction": "reduce/$",
        "random seed": "create/#seed",
        "index of the maximum": "reduce/#max",
        "standard deviation": "reduce/#statistics",
        "multiplying matrices": "matmul/",
        "convert to numpy": "tensors/numpy/",
        "difference between view and reshape": "shape/#view-or-copy",
    },
}
