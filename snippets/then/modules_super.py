"""Python 3 的 super 不写参数 | In Python 3 super takes no arguments"""

from torch import nn


class Old(nn.Module):
    def __init__(self):
        super(Old, self).__init__()
        self.fc = nn.Linear(2, 1)


class New(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)


class Without(nn.Module):
    def __init__(self):
        self.fc = nn.Linear(2, 1)


print(len(list(Old().parameters())), len(list(New().parameters())))
#> 2 2
try:
    Without()
except AttributeError as e:
    print(e)
    #> cannot assign module before Module.__init__() call
