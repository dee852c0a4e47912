"""数据集是空的 | An empty dataset"""

from pathlib import Path

from torch.utils.data import DataLoader

Path("images").mkdir()
Path("images/cat.JPG").touch()
files = sorted(Path("images").glob("*.jpg"))  # 大小写不同 | a different case
try:
    DataLoader(files, shuffle=True)
except ValueError as e:
    print(e)
    #> num_samples should be a positive integer value, but got num_samples=0
files = sorted(path for path in Path("images").iterdir() if path.suffix.lower() == ".jpg")
print(len(files), len(DataLoader(files, shuffle=True)))
#> 1 1
