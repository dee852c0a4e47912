"""参数名与默认值 | Names and defaults of the arguments"""

import inspect
import warnings

from torch.utils.data import DataLoader

for name, parameter in list(inspect.signature(DataLoader).parameters.items())[1:]:
    print(f"{name:22} {parameter.default}")
    #> batch_size             1
    #> shuffle                None
    #> sampler                None
    #> batch_sampler          None
    #> num_workers            0
    #> collate_fn             None
    #> pin_memory             False
    #> drop_last              False
    #> timeout                0
    #> worker_init_fn         None
    #> multiprocessing_context None
    #> generator              None
    #> prefetch_factor        None
    #> persistent_workers     False
    #> pin_memory_device
    #> in_order               True
try:
    DataLoader([1], num_works=2)
except TypeError as e:
    print(e)
    #> DataLoader.__init__() got an unexpected keyword argument 'num_works'
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # 没有 GPU 时 pin_memory 只给警告 | without a GPU pin_memory merely warns
    print(len(list(DataLoader([1, 2], pin_memory=True))))
    #> 2
