"""文件不是权重 | Not a file of weights"""

from pathlib import Path
from pickle import UnpicklingError

import torch
from safetensors.torch import save_file

Path("page.pt").write_text("<!DOCTYPE html>")  # 下载到的是网页 | a web page was downloaded
Path("pointer.pt").write_text("version https://git-lfs.github.com/spec/v1")  # Git LFS 的指针 | a Git LFS pointer
for name in ("page.pt", "pointer.pt"):
    try:
        torch.load(name, weights_only=False)
    except UnpicklingError as e:
        print(e)
        #> invalid load key, '<'.
        #> invalid load key, 'v'.
    print(Path(name).read_bytes()[:12])  # 看看开头 | look at its beginning
    #> b'<!DOCTYPE ht'
    #> b'version http'
torch.save(torch.zeros(2), "weights.pt")
print(Path("weights.pt").read_bytes()[:2])  # 今天的文件是 zip | files of today are zip archives
#> b'PK'
save_file({"w": torch.zeros(2)}, "weights.safetensors")
print(torch.load("weights.safetensors"))  # 今天也认得它 | read today, too
#> {'w': tensor([0., 0.])}
