"""取中间层的输出：create_feature_extractor | Outputs of inner layers: create_feature_extractor"""

import torch
from torchvision.models import resnet18
from torchvision.models.feature_extraction import create_feature_extractor, get_graph_node_names

torch.manual_seed(0)
model = resnet18().eval()
train_nodes, eval_nodes = get_graph_node_names(model)
print([name for name in eval_nodes if name.startswith("layer4.1")])
#> ['layer4.1.conv1', 'layer4.1.bn1', 'layer4.1.relu', 'layer4.1.conv2', 'layer4.1.bn2', 'layer4.1.add', 'layer4.1.relu_1']
extractor = create_feature_extractor(model, {"layer1": "low", "layer4": "high", "flatten": "vector"})
with torch.inference_mode():
    for name, feature in extractor(torch.rand(1, 3, 224, 224)).items():
        print(name, tuple(feature.shape))
        #> low (1, 64, 56, 56)
        #> high (1, 512, 7, 7)
        #> vector (1, 512)
