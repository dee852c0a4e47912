"""torch 与 torchvision 的版本要成对 | torch and torchvision come in pairs"""

from importlib.metadata import metadata, requires, version

torch_minor = int(version("torch").split(".")[1])
vision_minor = int(version("torchvision").split(".")[1])
print(f"torch 2.{torch_minor}, torchvision 0.{vision_minor}")
#> torch 2.15, torchvision 0.29
print(vision_minor - torch_minor)  # 2.0 到 2.14 差 15 | 15 from 2.0 to 2.14
#> 14

print([r for r in requires("torchvision") if r.startswith("torch")])
#> ['torch...']
python_minor = metadata("torch")["Requires-Python"].split(".")[1]
print("Python 3, minor version", python_minor, "or newer")
#> Python 3, minor version 11 or newer
