"""逐层算感受野 | The receptive field, layer by layer"""


def receptive_field(layers):
    size, jump = 1, 1  # 看到几个像素；相邻两个输出隔几个像素 | pixels seen; pixels between neighbors
    for kernel_size, stride, dilation in layers:
        size += dilation * (kernel_size - 1) * jump
        jump *= stride
    return size, jump


conv3, conv5, pool2 = (3, 1, 1), (5, 1, 1), (2, 2, 1)
nets = {
    "two 2x2": [(2, 1, 1)] * 2,
    "one 5x5": [conv5],
    "two 3x3": [conv3] * 2,
    "three 3x3": [conv3] * 3,
    "three 3x3, dilation 1, 2, 4": [(3, 1, 1), (3, 1, 2), (3, 1, 4)],
    "three 3x3, stride 2": [(3, 2, 1)] * 3,
    "LeNet": [conv5, pool2, conv5, pool2],
    "VGG-11": [conv3, pool2] * 2 + [conv3, conv3, pool2] * 3,
}
for name, layers in nets.items():
    size, jump = receptive_field(layers)
    print(f"{name:28} sees {size:3} x {size:3}, moves by {jump:2}")
    #> two 2x2                      sees   3 x   3, moves by  1
    #> one 5x5                      sees   5 x   5, moves by  1
    #> two 3x3                      sees   5 x   5, moves by  1
    #> three 3x3                    sees   7 x   7, moves by  1
    #> three 3x3, dilation 1, 2, 4  sees  15 x  15, moves by  1
    #> three 3x3, stride 2          sees  15 x  15, moves by  8
    #> LeNet                        sees  16 x  16, moves by  4
    #> VGG-11                       sees 150 x 150, moves by 32
