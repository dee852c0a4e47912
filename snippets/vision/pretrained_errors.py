"""weights 写错时 | When weights is wrong"""

from torchvision.models import ResNet18_Weights, ResNet34_Weights, get_weight, resnet18

for wrong in (
    lambda: resnet18(weights=ResNet34_Weights.DEFAULT),
    lambda: resnet18(weights=ResNet18_Weights.DEFAULT, num_classes=2),  # 先加载，再换头 | load first, swap the head then
    lambda: resnet18(weights="IMAGENET1K_V2"),  # ResNet-18 只有 V1 | ResNet-18 has V1 only
    lambda: get_weight("ResNet18.DEFAULT"),
):
    try:
        wrong()
    except (TypeError, ValueError, KeyError) as e:
        print(f"{type(e).__name__}: {e}")
        #> TypeError: Invalid Weight class provided; expected ResNet18_Weights but received ResNet34_Weights.
        #> ValueError: The parameter 'num_classes' expected value 1000 but got 2 instead.
        #> KeyError: 'IMAGENET1K_V2'
        #> ValueError: The weight enum 'ResNet18' for the specific method couldn't be retrieved.
