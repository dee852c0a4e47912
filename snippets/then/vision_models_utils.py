"""按地址下载权重 | Weights from an address"""

from torch.hub import load_state_dict_from_url
from torch.utils import model_zoo

try:
    from torchvision.models.utils import load_state_dict_from_url as old

    old("https://...")
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'torchvision.models.utils'
print(model_zoo.load_url is load_state_dict_from_url)
#> True
