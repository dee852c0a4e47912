"""流式的数据：IterableDataset | Streaming data: IterableDataset"""

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Lines(IterableDataset):
    def __init__(self, lines):
        self.lines = lines

    def __iter__(self):
        worker = get_worker_info()
        start, step = (worker.id, worker.num_workers) if worker else (0, 1)
        yield from (torch.tensor(int(line)) for line in self.lines[start::step])  # 各进程分着读 | workers share the work


lines = ["1", "2", "3", "4", "5"]
print([batch.tolist() for batch in DataLoader(Lines(lines), batch_size=2)])
#> [[1, 2], [3, 4], [5]]
print(sorted(x.item() for x in DataLoader(Lines(lines), batch_size=None, num_workers=2)))
#> [1, 2, 3, 4, 5]
try:
    DataLoader(Lines(lines), shuffle=True)
except ValueError as e:
    print(str(e).split(", but")[0])
    #> DataLoader with IterableDataset: expected unspecified shuffle option
