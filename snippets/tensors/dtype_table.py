"""每种类型的字节数与范围 | Bytes and range of each dtype"""

import torch

for dtype in (torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64):
    low, high = ("False", "True") if dtype == torch.bool else (torch.iinfo(dtype).min, torch.iinfo(dtype).max)
    print(f"{str(dtype).removeprefix('torch.'):14} {dtype.itemsize} bytes  {low} .. {high}")
    #> bool           1 bytes  False .. True
    #> uint8          1 bytes  0 .. 255
    #> int8           1 bytes  -128 .. 127
    #> int16          2 bytes  -32768 .. 32767
    #> int32          4 bytes  -2147483648 .. 2147483647
    #> int64          8 bytes  -9223372036854775808 .. 9223372036854775807
for dtype in (torch.float8_e4m3fn, torch.float16, torch.bfloat16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    print(f"{str(dtype).removeprefix('torch.'):14} {dtype.itemsize} bytes  max {info.max:.3g}, next after 1: 1 + {info.eps:.3g}")
    #> float8_e4m3fn  1 bytes  max 448, next after 1: 1 + 0.125
    #> float16        2 bytes  max 6.55e+04, next after 1: 1 + 0.000977
    #> bfloat16       2 bytes  max 3.39e+38, next after 1: 1 + 0.00781
    #> float32        4 bytes  max 3.4e+38, next after 1: 1 + 1.19e-07
    #> float64        8 bytes  max 1.8e+308, next after 1: 1 + 2.22e-16
