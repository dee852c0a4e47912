"""mmap=True：大文件不必整个读进内存 | mmap=True: no need to read a large file whole"""

import torch

torch.save({"a": torch.zeros(4_000_000), "b": torch.arange(3)}, "large.pt")
state = torch.load("large.pt", mmap=True)
print(state["b"])  # 只读了这几个字节 | only these bytes are read
#> tensor([0, 1, 2])
state["b"].fill_(7)
print(state["b"], torch.load("large.pt")["b"])  # 改动不写回文件 | changes stay out of the file
#> tensor([7, 7, 7]) tensor([0, 1, 2])
