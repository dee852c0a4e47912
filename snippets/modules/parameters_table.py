"""常见层的参数个数 | How many parameters common layers have"""

from torch import nn

i, o, k, h, g = 16, 32, 3, 8, 4
LAYERS = [
    (nn.Linear(i, o), "o*i + o"),
    (nn.Conv2d(i, o, k), "o*i*k*k + o"),
    (nn.Conv2d(i, o, k, groups=g, bias=False), "o*(i//g)*k*k"),
    (nn.ConvTranspose2d(i, o, k), "i*o*k*k + o"),
    (nn.BatchNorm2d(o), "2*o"),
    (nn.LayerNorm(o), "2*o"),
    (nn.Embedding(1000, o), "1000*o"),
    (nn.RNN(i, h), "h*i + h*h + 2*h"),
    (nn.GRU(i, h), "3*(h*i + h*h + 2*h)"),
    (nn.LSTM(i, h), "4*(h*i + h*h + 2*h)"),
    (nn.MultiheadAttention(o, 4), "4*(o*o + o)"),
    (nn.PReLU(), "1"),
    (nn.ReLU(), "0"),
]
for layer, formula in LAYERS:
    count = sum(p.numel() for p in layer.parameters())
    assert count == eval(formula)
    print(f"{type(layer).__name__:18} {formula:19} {count}")
    #> Linear             o*i + o             544
    #> Conv2d             o*i*k*k + o         4640
    #> Conv2d             o*(i//g)*k*k        1152
    #> ConvTranspose2d    i*o*k*k + o         4640
    #> BatchNorm2d        2*o                 64
    #> LayerNorm          2*o                 64
    #> Embedding          1000*o              32000
    #> RNN                h*i + h*h + 2*h     208
    #> GRU                3*(h*i + h*h + 2*h) 624
    #> LSTM               4*(h*i + h*h + 2*h) 832
    #> MultiheadAttention 4*(o*o + o)         4224
    #> PReLU              1                   1
    #> ReLU               0                   0
