"""strict=False 可能什么都没加载 | strict=False may load nothing at all"""

from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
saved = nn.DataParallel(net).state_dict()  # 键前多了 module. | the keys begin with module.
report = net.load_state_dict(saved, strict=False)  # 不报错 | no error
print(len(net.state_dict()) - len(report.missing_keys), "loaded,", len(report.unexpected_keys), "ignored")
#> 0 loaded, 4 ignored


def load_partly(model, state, least):
    own = model.state_dict()
    fitting = {k: v for k, v in state.items() if k in own and v.shape == own[k].shape}
    if len(fitting) < least:
        raise ValueError(f"only {len(fitting)} of {len(own)} entries fit; the file has {list(state)[:2]}")
    return model.load_state_dict(fitting, strict=False)


try:
    load_partly(net, saved, least=2)
except ValueError as e:
    print(e)
    #> only 0 of 4 entries fit; the file has ['module.0.weight', 'module.0.bias']
