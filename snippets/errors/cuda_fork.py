"""用过 CUDA 再 fork | fork after CUDA was used

needs: cuda
"""

import torch
from torch.utils.data import DataLoader, Dataset


class OnGpu(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.ones(1, device="cuda")


torch.ones(1, device="cuda")
try:
    next(iter(DataLoader(OnGpu(), num_workers=1, multiprocessing_context="fork")))
except RuntimeError as e:
    print(str(e).splitlines()[-1])
    #> RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method
loader = DataLoader(torch.ones(4, 1), num_workers=1, batch_size=4)
print([batch.cuda().shape for batch in loader])  # 在主进程里搬 | move it in the main process
#> [torch.Size([4, 1])]
