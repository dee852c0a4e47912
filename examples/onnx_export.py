"""把手写数字的网络导出成 ONNX | A digits network exported to ONNX

训练一个小卷积网络，导出时批量大小可变，再用 onnxruntime 预测 450 张测试图。 | A small convolutional net, exported with a dynamic batch; onnxruntime predicts the 450 test images.
预测应当全部相同，得分只差浮点误差。 | All predictions should agree, and the logits should differ by rounding only.

alt: 散点图：PyTorch 与 onnxruntime 的得分都在对角线上 | Scatter plot: the logits of PyTorch and onnxruntime lie on the diagonal
"""  # fmt: skip

# %% 训练 | Training
from pathlib import Path

import matplotlib.pyplot as plt
import onnxruntime
import torch
from digits import digit_images, digit_loaders, over_seeds
from torch import nn
from torch.export import Dim
from training_loop import fit, pick_device

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
device = pick_device()
train, val, test = digit_loaders()
nets = []


def run():
    net = nn.Sequential(
        nn.Conv2d(1, 16, kernel_size=3, padding=1),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(16 * 4 * 4, 64),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.Linear(64, 10),
    ).to(device)
    nets.append(net)
    optimizer = torch.optim.AdamW(net.parameters(), lr=5e-3)
    return fit(net, train, val, nn.functional.cross_entropy, optimizer, epochs=8, test=test)


histories = over_seeds(run)
#> test accuracy over 3 seeds: mean 0.9..., from 0.9... to ...
print(all(history[-1]["test"]["metric"] >= 0.96 for history in histories))
#> True

# %% 导出 | Export
# 先 eval，再导出：dropout 不留下，批量归一化用训练时的均值。 | eval() first: no dropout, and batch norm with its running mean.
net = nets[0].cpu().eval()
batch = ({0: Dim("batch")},)
program = torch.export.export(net, (torch.rand(2, 1, 8, 8),), dynamic_shapes=batch)
torch.export.save(program, "digits.pt2")
torch.onnx.export(
    net,
    (torch.rand(2, 1, 8, 8),),
    "digits.onnx",
    dynamo=True,
    input_names=["images"],
    output_names=["logits"],
    dynamic_shapes=batch,
    external_data=False,
    verbose=False,
)

# %% 比较 | Comparison
session = onnxruntime.InferenceSession("digits.onnx", providers=["CPUExecutionProvider"])
print([(put.name, put.shape, put.type) for put in session.get_inputs() + session.get_outputs()])
#> [('images', ['batch', 1, 8, 8], 'tensor(float)'), ('logits', ['batch', 10], 'tensor(float)')]
_, _, images, labels = digit_images()
with torch.inference_mode():
    expected = net(images)
logits = torch.from_numpy(session.run(None, {"images": images.numpy()})[0])
print(torch.equal(logits.argmax(dim=1), expected.argmax(dim=1)))  # 450 张全部相同 | the same for all 450
#> True
print(torch.allclose(logits, expected, atol=1e-4))
#> True
one = torch.from_numpy(session.run(None, {"images": images[:1].numpy()})[0])  # 批量是 1 也行 | a batch of one will do
print(torch.allclose(one, expected[:1], atol=1e-4))
#> True

# %% 文件大小 | File sizes
torch.save(net.state_dict(), "digits.pt")
parameters = sum(tensor.nbytes for tensor in net.state_dict().values())
print(f"parameters and buffers {parameters / 1000:.0f} kB")
#> parameters and buffers 69 kB
for path in sorted(Path().glob("digits.*")):
    print(f"{path.name:12} {path.stat().st_size / 1000:.0f} kB")
    #> digits.onnx...
    #> digits.pt...
    #> digits.pt2...

# %% 得分 | Logits
plt.figure(figsize=(4, 3.4), layout="constrained")
some = torch.randperm(expected.numel(), generator=torch.Generator().manual_seed(0))[:300]
plt.scatter(expected.flatten()[some], logits.flatten()[some], s=8)
plt.axline((0, 0), slope=1, color="C7", linewidth=0.8)
plt.xlabel("PyTorch")
plt.ylabel("onnxruntime")
plt.show()
