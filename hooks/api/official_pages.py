"""Where the official documentation describes a public name."""

from __future__ import annotations

import inspect

from hooks.api.public_names import resolve

_TORCH = "https://docs.pytorch.org/docs/stable/"
_VISION = "https://docs.pytorch.org/vision/stable/"
_PAGES = {  # names that share one page, the longest beginning first
    "torch.utils.data.": "data.html",
    "torch.utils.checkpoint.": "checkpoint.html",
    "torch.utils.tensorboard.": "tensorboard.html",
    "torch.utils.benchmark.": "benchmark_utils.html",
    "torch.nn.init.": "nn.init.html",
    "torch.optim.swa_utils.": "optim.html",
    "torch.distributions.": "distributions.html",
    "torch.distributed.": "distributed.html",
    "torch.profiler.": "profiler.html",
    "torch.amp.": "amp.html",
    "torch.hub.": "hub.html",
    "torch.export.": "export.html",
    "torch.backends.": "backends.html",
    "torch.testing.": "testing.html",
    "torch.serialization.": "notes/serialization.html",
}


def official(name: str) -> str:
    """The address of the page that documents a public name, which search finds where no pattern is known.

    >>> official("torch.nn.Linear")
    'https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html'
    """
    package = name.split(".")[0]
    if package == "numpy":
        return f"https://numpy.org/doc/stable/reference/generated/{name}.html"
    if package == "torchvision":
        return f"{_VISION}{'models/' * name.startswith('torchvision.models.')}generated/{name}.html"
    if package == "torch":
        return _TORCH + _of_torch(name)
    return f"https://{_SITES[package]}" if package in _SITES else f"{_TORCH}search.html?q={name}"


_SITES = {
    "ignite": "docs.pytorch.org/ignite/",
    "onnx": "onnx.ai/onnx/",
    "onnxruntime": "onnxruntime.ai/docs/api/python/",
    "safetensors": "huggingface.co/docs/safetensors/",
    "torchinfo": "pypi.org/project/torchinfo/",
    "torchaudio": "docs.pytorch.org/audio/stable/",
}


def _of_torch(name: str) -> str:
    if page := next((page for start, page in _PAGES.items() if name.startswith(start)), ""):
        return f"{page}#{name}"
    owner = name.rpartition(".")[0]
    if name.count(".") == 1 and type(resolve(name)).__name__ == "dtype":
        return "tensor_attributes.html#torch.dtype"
    if inspect.isclass(resolve(owner)) and owner not in ("torch.Tensor", "torch.optim.Optimizer"):
        return f"generated/{owner}.html#{name}"
    return f"generated/{name}.html"
