"""默认的合批函数 | The default collate function"""

from torch.utils.data import default_collate
from torch.utils.data.dataloader import default_collate as old

print(default_collate is old, default_collate([(1, 2.0), (3, 4.0)]))
#> True [tensor([1, 3]), tensor([2., 4.], dtype=torch.float64)]
try:
    from torch.utils.data.dataloader import numpy_type_map

    numpy_type_map["float64"]
except ImportError as e:
    print(str(e).partition(" (")[0])
    #> cannot import name 'numpy_type_map' from 'torch.utils.data.dataloader'
