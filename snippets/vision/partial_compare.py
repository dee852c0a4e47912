"""先看两边的键 | First look at the keys of both"""

from torch import nn

old = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10)).state_dict()
new = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10)).state_dict()
for name in sorted(old.keys() | new.keys()):
    shapes = [tuple(d[name].shape) if name in d else "-" for d in (old, new)]
    print(f"{name:9} {shapes[0]!s:11} {shapes[1]!s:11} {'loads' if shapes[0] == shapes[1] else ''}")
    #> 0.bias    (256,)      (256,)      loads
    #> 0.weight  (256, 784)  (256, 784)  loads
    #> 2.bias    (10,)       (128,)
    #> 2.weight  (10, 256)   (128, 256)
    #> 4.bias    -           (10,)
    #> 4.weight  -           (10, 128)
