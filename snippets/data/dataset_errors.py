"""骨架没填完，会报什么错 | The errors of a skeleton that was not filled in"""

import torch
from torch.utils.data import DataLoader, Dataset


class Empty(Dataset):
    def __getitem__(self, index):
        pass

    def __len__(self):
        pass


class Endless(Dataset):
    def __getitem__(self, index):
        return torch.zeros(1)


for wrong in (
    lambda: Dataset()[0],
    lambda: len(Endless()),
    lambda: len(Empty()),
    lambda: DataLoader(Endless(), shuffle=True),
    lambda: next(iter(DataLoader([None, None]))),
):
    try:
        wrong()
    except (NotImplementedError, TypeError) as e:
        print(f"{type(e).__name__}: {str(e).splitlines()[0]}")
        #> NotImplementedError: Subclasses of Dataset should implement __getitem__.
        #> TypeError: object of type 'Endless' has no len()
        #> TypeError: 'NoneType' object cannot be interpreted as an integer
        #> TypeError: object of type 'Endless' has no len()
        #> TypeError: default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
