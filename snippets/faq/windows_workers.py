"""Windows 上的 num_workers：入口和 pickle | num_workers on Windows: the entry point, and pickle"""

import pickle

import torch
from torch.utils.data import DataLoader, Dataset


def double(x):
    return x * 2


class Numbers(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 8

    def __getitem__(self, index):
        return self.transform(torch.tensor(index))


if __name__ == "__main__":  # 子进程会重新导入这个文件 | workers import this file once more
    try:
        pickle.dumps(Numbers(lambda x: x * 2))  # spawn 要做这一步 | what spawn has to do
    except (pickle.PicklingError, AttributeError) as e:
        print(str(e)[:12])
        #> Can't pickle
    pickle.dumps(double)
    loader = DataLoader(Numbers(double), batch_size=4, num_workers=2)
    print([batch.tolist() for batch in loader])
    #> [[0, 2, 4, 6], [8, 10, 12, 14]]
