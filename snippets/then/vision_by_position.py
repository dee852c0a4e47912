"""按名字复制权重 | Copy weights by name"""

from torchvision.models import resnet34

net = resnet34(weights=None)
new = net.state_dict()
old = {k: v for k, v in new.items() if "num_batches_tracked" not in k}
print(len(old), list(old)[6], "|", len(new), list(new)[6])
#> 182 layer1.0.bn1.weight | 218 layer1.0.conv1.weight
print(net.load_state_dict(old))
#> <All keys matched successfully>
try:
    matching = {k: v for k, v in new if k in old}
except ValueError as e:
    print(e)
    #> too many values to unpack (expected 2)
head = {k: v for k, v in old.items() if not k.startswith("fc.")}
print(net.load_state_dict(head, strict=False))
#> _IncompatibleKeys(missing_keys=['fc.weight', 'fc.bias'], unexpected_keys=[])
