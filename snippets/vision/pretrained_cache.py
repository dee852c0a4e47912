"""没有网络：把权重文件放进缓存 | Without a network: put the file into the cache"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torchvision.models import ResNet18_Weights, resnet18

with TemporaryDirectory() as home:
    os.environ["TORCH_HOME"] = home  # 不设就是 ~/.cache/torch | ~/.cache/torch if unset
    folder = Path(torch.hub.get_dir()) / "checkpoints"
    file = folder / Path(ResNet18_Weights.DEFAULT.url).name
    print(file.relative_to(home))
    #> hub/checkpoints/resnet18-f37072fd.pth
    folder.mkdir(parents=True)
    torch.save(resnet18().state_dict(), file)  # 随机的权重，代替下载的文件 | random weights instead of the real file
    model = resnet18(weights=ResNet18_Weights.DEFAULT)  # 文件已在，不下载 | the file is there: no download
    state = torch.hub.load_state_dict_from_url(ResNet18_Weights.DEFAULT.url)  # 只要 state_dict | the state_dict alone
print(torch.equal(model.fc.weight, state["fc.weight"]))
#> True
