"""What has to be known of libraries besides what their functions return."""

from __future__ import annotations

import functools

from hooks.api.public_names import DOCUMENTED, method_of, resolve
from hooks.api.told.kind import INT, STR, TENSOR, UNKNOWN, Kind, Kinds, elements, join, one, sequence

MODULE, CONTEXT = "torch.nn.Module", "torch.autograd.function.FunctionCtx"
SAME = {  # functions that give back what they get, as far as methods go
    "torch.compile", "torch.func.vmap", "torch.vmap", "torch.jit.script", "torch.jit.trace", "torch.jit.freeze",
    "functools.partial", "functools.cache", "copy.deepcopy", "copy.copy", "torch.nn.utils.fuse_conv_bn_eval",
    "builtins.reversed", "builtins.sorted", "builtins.list", "builtins.tuple", "builtins.set", "builtins.iter", "tqdm.tqdm",
    "torch.nn.utils.parametrizations.weight_norm", "torch.nn.utils.parametrizations.spectral_norm",
    "torch.nn.utils.parametrize.register_parametrization", "torch.nn.utils.parametrizations.orthogonal",
    "torch.nn.SyncBatchNorm.convert_sync_batchnorm", "torch.nn.utils.weight_norm",
}  # fmt: skip
LISTS = {"builtins.reversed", "builtins.sorted", "builtins.list", "builtins.tuple", "builtins.set", "builtins.iter", "tqdm.tqdm"}
DERIVED = {f"torch.func.{name}" for name in ("grad", "jacrev", "jacfwd", "hessian")}
WRAPPERS = ("DataParallel", "DistributedDataParallel", "AveragedModel", "FullyShardedDataParallel")
CALLBACKS = {  # method → what it gives to the function that it is handed
    "register_forward_hook": (one(MODULE), sequence(TENSOR), TENSOR),
    "register_forward_pre_hook": (one(MODULE), sequence(TENSOR)),
    "register_full_backward_hook": (one(MODULE), sequence(TENSOR), sequence(TENSOR)),
    "register_hook": (TENSOR,),
    "register_post_accumulate_grad_hook": (TENSOR,),
    "apply": (one(MODULE),),
}
MAPS = ("builtins.map", "builtins.filter")
RUNS = {"torch.multiprocessing.spawn": INT, "torch.utils.checkpoint.checkpoint": UNKNOWN, "torch.autograd.gradcheck": UNKNOWN}
FIRST_TYPED = ("builtins.min", "builtins.max", "builtins.sum", "builtins.next")


@functools.cache
def documented(owner: type, name: str) -> str:
    """The public name of a member, "" where documentation would have none."""
    full = method_of(resolve("torch.Tensor") if issubclass(owner, resolve("torch.Tensor")) else owner, name)  # type: ignore[arg-type]
    parts = full.split(".")
    hidden = any(part.startswith("_") for part in parts) or parts[-2].endswith("_")
    return "" if hidden or parts[0] not in DOCUMENTED or full.startswith("torch.return_types.") else full


def layers(kinds: Kinds) -> Kinds:
    """The layers of a list or dict of them, or a layer alone."""
    lists = [k for k in kinds if k.name in ("builtins.list", "builtins.tuple", "builtins.dict")]
    return join([*(join(k.holds) for k in lists), kinds - frozenset(lists)])


def each_of(kinds: Kinds) -> list[Kinds]:
    (kind,) = kinds if len(kinds) == 1 else (Kind(""),)
    return list(kind.holds) if kind.name == "builtins.tuple" else [elements(kinds)]


def collated(items: Kinds) -> Kinds:
    """A batch of items."""
    found = []
    for kind in items:
        if kind.name in ("builtins.tuple", "builtins.list"):
            found.append(one(kind.name, *(collated(held) for held in kind.holds)))
        elif kind.name == "builtins.dict":
            found.append(one(kind.name, *kind.holds[:1], *(collated(held) for held in kind.holds[1:])))
        elif kind.name in ("torch.Tensor", "numpy.ndarray", "builtins.int", "builtins.float", "builtins.bool"):
            found.append(TENSOR)
        elif kind.name == "builtins.str":
            found.append(sequence(STR))
    return join(found)
