"""参数个数：RNN、GRU、LSTM 是 1 : 3 : 4 | Parameters of RNN, GRU and LSTM: 1 : 3 : 4"""

from torch import nn


def count(layer):
    return sum(p.numel() for p in layer.parameters())


i, h = 10, 16
for layer, gates in ((nn.RNN, 1), (nn.GRU, 3), (nn.LSTM, 4)):
    formula = gates * (h * i + h * h + 2 * h)  # 两个偏置 | two biases
    print(layer.__name__, count(layer(i, h)), formula)
    #> RNN 448 448
    #> GRU 1344 1344
    #> LSTM 1792 1792
for setting in ({"num_layers": 2}, {"bidirectional": True}, {"bidirectional": True, "num_layers": 2}, {"proj_size": 8}):
    print(count(nn.LSTM(i, h, **setting)), setting)
    #> 3968 {'num_layers': 2}
    #> 3584 {'bidirectional': True}
    #> 9984 {'bidirectional': True, 'num_layers': 2}
    #> 1408 {'proj_size': 8}
