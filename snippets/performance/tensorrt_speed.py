"""同一个网络，三种跑法 | One network, run in three ways

timeout: 240
alone: yes
"""

import logging
import statistics
import time

import onnxruntime
import torch
from torch import nn

logging.getLogger("torch.utils.cpp_extension").setLevel(logging.ERROR)  # 没有 GPU 也不用提示 | no note on a missing GPU

torch.set_num_threads(1)
blocks = [(nn.Conv2d(c, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU()) for c in (1, 32, 32)]
net = nn.Sequential(*(layer for block in blocks for layer in block), nn.Flatten(), nn.Linear(32 * 28 * 28, 10)).eval()
images = torch.randn(1, 1, 28, 28)
torch.onnx.export(net, (images,), "net.onnx", dynamo=True, verbose=False)
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
session = onnxruntime.InferenceSession("net.onnx", options, providers=["CPUExecutionProvider"])
feed = {session.get_inputs()[0].name: images.numpy()}
compiled = torch.compile(net)


def seconds(run):
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


with torch.inference_mode():
    for name, run in {"torch.compile": lambda: compiled(images), "ONNX Runtime": lambda: session.run(None, feed)}.items():
        rates = [seconds(lambda: net(images)) / seconds(run) for _ in range(60)][10:]
        low, median, high = statistics.quantiles(rates, n=4)
        print(f"{name}: {median:.1f} times as fast as eager ({low:.1f} to {high:.1f})")
        #> torch.compile: ... times as fast as eager (... to ...)
        #> ONNX Runtime: ... times as fast as eager (... to ...)
