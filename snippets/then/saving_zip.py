"""文件是 zip 格式 | Files are zip archives"""

import zipfile

import torch

torch.save(torch.ones(2), "new.pt")
torch.save(torch.ones(2), "old.pt", _use_new_zipfile_serialization=False)
print(zipfile.is_zipfile("new.pt"), zipfile.is_zipfile("old.pt"))
#> True False
print(torch.equal(torch.load("new.pt"), torch.load("old.pt")))
#> True
