"""lambda 不能发给工作进程 | A lambda cannot be sent to a worker"""

import pickle
import warnings

from torch.utils.data import DataLoader


def double(batch):
    return [2 * x for x in batch]


def make_loader():
    return DataLoader(range(4), num_workers=1, multiprocessing_context="spawn", collate_fn=lambda batch: batch)


warnings.simplefilter("ignore")
try:
    iter(make_loader())
except (AttributeError, pickle.PicklingError) as e:
    print(e)
    #> Can't pickle local object 'make_loader.<locals>.<lambda>'
loader = DataLoader(range(4), batch_size=2, collate_fn=double)
print(pickle.loads(pickle.dumps(loader.collate_fn)) is double, list(loader))
#> True [[0, 2], [4, 6]]
