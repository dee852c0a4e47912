"""批量归一化存了什么 | What batch norm keeps"""

from torch import nn

for options in ({}, {"affine": False}, {"track_running_stats": False}):
    bn = nn.BatchNorm2d(16, **options)
    print(options, {name: tuple(value.shape) for name, value in bn.state_dict().items()})
    #> {} {'weight': (16,), 'bias': (16,), 'running_mean': (16,), 'running_var': (16,), 'num_batches_tracked': ()}
    #> {'affine': False} {'running_mean': (16,), 'running_var': (16,), 'num_batches_tracked': ()}
    #> {'track_running_stats': False} {'weight': (16,), 'bias': (16,)}
print([name for name, _ in nn.BatchNorm2d(16).named_parameters()])  # 优化器只更新这两个 | all that is trained
#> ['weight', 'bias']
