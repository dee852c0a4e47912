"""存到内存里：BytesIO | Into memory: BytesIO"""

import io

import torch

buffer = io.BytesIO()
torch.save(torch.arange(3), buffer)
try:
    torch.load(buffer)
except EOFError:
    print("EOFError")  # 位置还在末尾 | the position is still at the end
    #> EOFError
buffer.seek(0)
print(torch.load(buffer))
#> tensor([0, 1, 2])
data = buffer.getvalue()  # 放进数据库、发给别的进程 | for a database or another process
print(type(data), torch.load(io.BytesIO(data)))
#> <class 'bytes'> tensor([0, 1, 2])
