"""老的写法：FloatTensor 与 type() | The old forms: FloatTensor and type()"""

import torch

print(torch.FloatTensor([1, 2]), torch.LongTensor([1, 2]), torch.ByteTensor([1]).dtype)
#> tensor([1., 2.]) tensor([1, 2]) torch.uint8
print(torch.ones(2).type(), torch.ones(2).type(torch.LongTensor).dtype, torch.ones(2).type(torch.int64).dtype)
#> torch.FloatTensor torch.int64 torch.int64
print(torch.FloatTensor(2, 3).shape)  # 两个数是形状，内容没有初始化 | two numbers are a shape, the content is uninitialized
#> torch.Size([2, 3])
print(torch.LongTensor([1.9, -1.9]))  # 小数悄悄截断 | decimals are silently cut off
#> tensor([ 1, -1])
print(torch.tensor([1, 2], dtype=torch.float32))  # 今天的写法 | how it is written today
#> tensor([1., 2.])
