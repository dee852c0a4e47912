"""一个文件里的视图，读回来仍然共享 | Views in one file still share after loading"""

import torch

numbers = torch.arange(6)
torch.save([numbers, numbers[1::2]], "both.pt")
numbers, odd = torch.load("both.pt")
odd *= 10
print(numbers)
#> tensor([ 0, 10,  2, 30,  4, 50])

torch.save([numbers, numbers[1::2].clone()], "apart.pt")  # 要分开就 clone | clone() separates them
numbers, odd = torch.load("apart.pt")
odd.zero_()
print(numbers, odd)
#> tensor([ 0, 10,  2, 30,  4, 50]) tensor([0, 0, 0])
