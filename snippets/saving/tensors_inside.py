"""文件其实是 zip | The file is a zip archive"""

import zipfile

import torch

torch.save({"x": torch.arange(3), "y": torch.zeros(2)}, "pair.pt")
for member in zipfile.ZipFile("pair.pt").namelist():
    print(member)
    #> pair/data.pkl
    #> pair/.format_version
    #> pair/.storage_alignment
    #> pair/byteorder
    #> pair/data/0
    #> pair/data/1
    #> pair/version
    #> pair/.data/serialization_id

torch.save(torch.arange(3), "old.pt", _use_new_zipfile_serialization=False)  # 1.6 之前的格式 | as before 1.6
print(zipfile.is_zipfile("old.pt"), torch.load("old.pt"))
#> False tensor([0, 1, 2])
