"""写成 CSV，什么工具都能读 | As CSV, for any tool to read"""

import csv
from pathlib import Path

history = [{"epoch": 1, "train": 0.9, "val": 1.0}, {"epoch": 2, "train": 0.5, "val": 0.7}]
with Path("log.csv").open("w", newline="") as file:
    writer = csv.DictWriter(file, fieldnames=history[0])
    writer.writeheader()
    for row in history:
        writer.writerow(row)
        file.flush()  # 中断也不丢 | survives an interruption
print(Path("log.csv").read_text())
#> epoch,train,val
#> 1,0.9,1.0
#> 2,0.5,0.7
