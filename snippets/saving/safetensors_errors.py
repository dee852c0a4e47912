"""读不出来 | When it does not load"""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, load_model, save_file
from torch import nn

net = nn.Linear(3, 2)
torch.save(net.state_dict(), "net.pt")
save_file(net.state_dict(), "net.safetensors")
Path("short.safetensors").write_bytes(Path("net.safetensors").read_bytes()[:-5])
for name in ("net.pt", "short.safetensors", "missing.safetensors"):
    try:
        load_file(name)
    except (SafetensorError, FileNotFoundError) as e:
        print(f"{name}: {e}")
        #> net.pt: Error while deserializing header: header too large
        #> short.safetensors: Error while deserializing header: incomplete metadata, file not fully covered
        #> missing.safetensors: No such file or directory: missing.safetensors
try:
    load_model(nn.Sequential(net), "net.safetensors")
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #>     Missing key(s) in state_dict: "0.bias", "0.weight"
    #>     Unexpected key(s) in state_dict: "bias", "weight"
