"""采样器的基类没有参数 | The base class of samplers takes no arguments"""

from torch.utils.data import DataLoader, Sampler


class Old(Sampler):
    def __init__(self, data_source):
        super().__init__(data_source)


class EverySecond(Sampler):
    def __init__(self, data_source):
        self.data_source = data_source

    def __iter__(self):
        return iter(range(0, len(self.data_source), 2))


try:
    Old(range(6))
except TypeError as e:
    print(e)
    #> object.__init__() takes exactly one argument (the instance to initialize)
print(list(DataLoader(range(6), sampler=EverySecond(range(6)), batch_size=None)))
#> [0, 2, 4]
