"""一次抽样，图和框共用 | One draw, shared by image and boxes"""

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional


class RandomQuarterTurn(v2.Transform):
    def make_params(self, flat_inputs):
        return {"angle": 90 * torch.randint(4, ()).item()}

    def transform(self, inpt, params):
        return functional.rotate(inpt, params["angle"], expand=True)


torch.manual_seed(1)
image = tv_tensors.Image(torch.zeros(3, 60, 80, dtype=torch.uint8))
boxes = tv_tensors.BoundingBoxes(torch.tensor([[0, 0, 20, 10]]), format="XYXY", canvas_size=(60, 80))
for _ in range(3):
    turned, new_boxes = RandomQuarterTurn()(image, boxes)
    print(tuple(turned.shape), new_boxes.tolist(), new_boxes.canvas_size)
    #> (3, 80, 60) [[0, 60, 10, 80]] (80, 60)
    #> (3, 80, 60) [[50, 0, 60, 20]] (80, 60)
    #> (3, 60, 80) [[0, 0, 20, 10]] (60, 80)
