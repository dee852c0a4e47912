"""One page of each kind, for what must hold on all of them."""

from __future__ import annotations

KINDS = (
    *("zh/", "en/tensors/reduce/", "zh/cnn/padding-stride/", "en/optim/gradient-descent/", "zh/errors/", "en/errors/shape/"),
    *(
        "zh/then-and-now/",
        "zh/then-and-now/tensors/",
        "en/api/nn/",
        "zh/examples/",
        "en/examples/lenet_digits/",
        "zh/versions/",
        "en/about/status/",
    ),
    *("zh/lookup/glossary/", "en/cheat-sheets/shapes/", "zh/about/offline/"),
)
