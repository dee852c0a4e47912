"""命令行参数：存字典，不存 Namespace | Command-line arguments: a dict, not a Namespace"""

import argparse
from dataclasses import asdict, dataclass
from pickle import UnpicklingError

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--lr", type=float, default=0.1)
arguments = parser.parse_args([])
torch.save({"arguments": arguments}, "namespace.pt")
try:
    torch.load("namespace.pt")
except UnpicklingError as e:
    print(str(e).partition("error: ")[2].partition(" was")[0])
    #> Unsupported global: GLOBAL argparse.Namespace
torch.save({"arguments": vars(arguments)}, "dict.pt")
print(argparse.Namespace(**torch.load("dict.pt")["arguments"]))
#> Namespace(lr=0.1)


@dataclass
class Settings:
    lr: float = 0.1
    hidden: tuple[int, ...] = (64, 32)


torch.save(asdict(Settings(lr=0.3)), "settings.pt")
print(Settings(**torch.load("settings.pt")))
#> Settings(lr=0.3, hidden=(64, 32))
