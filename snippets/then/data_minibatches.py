"""手写的小批量 | Mini-batches by hand"""

import torch

features, labels = torch.arange(10.0).view(5, 2), torch.arange(5)
old = features.index_select(0, torch.LongTensor([0, 3]))
print(torch.equal(old, features[[0, 3]]))
#> True
torch.manual_seed(0)
for batch in torch.randperm(5).split(2):
    print(batch, features[batch].shape, labels[batch])
    #> tensor([4, 0]) torch.Size([2, 2]) tensor([4, 0])
    #> tensor([1, 3]) torch.Size([2, 2]) tensor([1, 3])
    #> tensor([2]) torch.Size([1, 2]) tensor([2])
