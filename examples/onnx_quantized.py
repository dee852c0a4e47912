"""预训练模型导出为 ONNX，再量化成 8 位 | A pretrained model as ONNX, then with 8-bit integers

EfficientNet-Lite0 认六张照片：PyTorch、ONNX Runtime、量化之后，三者比较。 | EfficientNet-Lite0 names six photographs: in PyTorch, in ONNX Runtime, and quantized.
量化把 32 位浮点数换成 8 位整数：文件小到约四分之一。权重和照片由 `make data` 取得。 | Quantizing replaces 32-bit floating point by 8-bit integers: the file shrinks to about a quarter. Weights and photographs are fetched by `make data`.

needs: data efficientnet-lite0, data photographs
timeout: 300
"""

# %% 导出 | Export
# `dynamic_shapes` 让批量的大小可变，图片的大小固定。 | `dynamic_shapes` leaves the batch size open; the image size is fixed.
import os
from pathlib import Path

import onnxruntime
import torch
from efficientnet_lite import pretrained
from onnxruntime.quantization import CalibrationDataReader, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.models import ResNet18_Weights
from torchvision.transforms import v2

net = pretrained()
folder = Path(os.environ.get("DATA_DIR", "data"), "photographs")
photos = [Image.fromarray(load_sample_image(name)) for name in ("china.jpg", "flower.jpg")]
photos += [Image.open(folder / name).convert("RGB") for name in ("chelsea.png", "coffee.png", "rocket.jpg", "astronaut.png")]
preprocess = v2.Compose(
    [v2.Resize(256), v2.CenterCrop(224), v2.ToImage(), v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.5] * 3)]
)
images = torch.stack([preprocess(photo) for photo in photos])
batch = torch.export.Dim("batch")
torch.onnx.export(
    net, (images[:2],), "lite0.onnx", input_names=["images"], dynamic_shapes=({0: batch},), external_data=False, verbose=False
)


def run(path):
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return torch.tensor(session.run(None, {"images": images.numpy()})[0])


# %% 结果相同 | The same answers
with torch.inference_mode():
    expected = net(images)
exported = run("lite0.onnx")
print("largest difference below 0.001:", (exported - expected).abs().max().item() < 1e-3)
#> largest difference below 0.001: True


# %% 量化 | Quantize
# 校准：用几张照片看每一层的数值范围。两个答案的概率接近时，名次可能互换。 | Calibration: a few photographs show the range of values in each layer. Where two answers are nearly equal, their order may change.
class Photographs(CalibrationDataReader):
    def __init__(self):
        self.rest = iter(images)

    def get_next(self):
        image = next(self.rest, None)
        return None if image is None else {"images": image.unsqueeze(0).numpy()}


quant_pre_process(
    "lite0.onnx", "folded.onnx", skip_symbolic_shape=True
)  # 批量归一化并入卷积 | batch norm goes into the convolutions
quantize_static("folded.onnx", "small.onnx", Photographs(), per_channel=True, weight_type=QuantType.QInt8)
quantized = run("small.onnx")
names = ResNet18_Weights.DEFAULT.meta["categories"]
for before, after in zip(expected.softmax(1), quantized.softmax(1), strict=True):
    p, q = before.argmax(), after.argmax()
    print(f"{names[p]} {before[p]:.2f} -> {names[q]} {after[q]:.2f}")
    #> palace 0.35 -> palace 0....
    #> daisy 0.28 -> daisy 0....
    #> Egyptian cat 0.38 -> ... cat 0....
    #> espresso 0.96 -> espresso 0....
    #> missile 0.37 -> missile 0....
    #> bobsled 0.13 -> ... 0....
sizes = [Path(name).stat().st_size / 1e6 for name in ("lite0.onnx", "small.onnx")]
print(f"{sizes[0]:.1f} MB -> {sizes[1]:.1f} MB")
#> 18.... MB -> 5.... MB
