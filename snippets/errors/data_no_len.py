"""少了 __len__ | A dataset without __len__"""

from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __getitem__(self, index):
        return index**2


class SizedSquares(Squares):
    def __len__(self):
        return 4


try:
    DataLoader(Squares(), shuffle=True)
except TypeError as e:
    print(e)
    #> object of type 'Squares' has no len()
print(len(DataLoader(SizedSquares(), shuffle=True)))
#> 4
