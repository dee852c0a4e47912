"""节点的名字；写错时；有分支时 | Names of nodes, a wrong one, a branch"""

import torch
from torch import nn
from torchvision.models import alexnet
from torchvision.models.feature_extraction import create_feature_extractor, get_graph_node_names

model = alexnet()
train_nodes, eval_nodes = get_graph_node_names(model)  # 两种模式各一张图 | one graph for each mode
print([name for name in eval_nodes if not name.startswith("features")])
#> ['x', 'avgpool', 'flatten', 'classifier.0', 'classifier.1', 'classifier.2', 'classifier.3', 'classifier.4', 'classifier.5', 'classifier.6']
extractor = create_feature_extractor(model, {"features": "maps", "classifier.5": "vector"}).eval()  # 名字自己起 | own names
print({name: tuple(output.shape) for name, output in extractor(torch.rand(1, 3, 224, 224)).items()})
#> {'maps': (1, 256, 6, 6), 'vector': (1, 4096)}


class Branch(nn.Module):
    def forward(self, x):
        return x if x.sum() > 0 else -x


for module, names in ((model, ["feature"]), (Branch(), ["x"])):
    try:
        create_feature_extractor(module, names)
    except (ValueError, torch.fx.proxy.TraceError) as e:
        print(str(e).split(". ")[0])
        #> node: 'feature' is not present in model
        #> symbolically traced variables cannot be used as inputs to control flow
