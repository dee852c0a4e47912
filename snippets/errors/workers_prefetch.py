"""没有工作进程时的参数 | Options that need workers"""

from torch.utils.data import DataLoader

for options in ({"persistent_workers": True}, {"prefetch_factor": 4}, {"timeout": -1}):
    try:
        DataLoader(range(4), num_workers=0, **options)
    except ValueError as e:
        print(e)
        #> persistent_workers option needs num_workers > 0
        #> prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to None.
        #> timeout option should be non-negative
loader = DataLoader(range(4), num_workers=1, persistent_workers=True, prefetch_factor=4)
print(len(list(loader)))
#> 4
