"""指标按样本累计，不怕最后一批不满 | Metrics add up by samples: a short last batch does no harm"""

import torch
from ignite.metrics import Accuracy, ConfusionMatrix, TopKCategoricalAccuracy

torch.manual_seed(0)
logits, labels = torch.randn(130, 10), torch.randint(10, (130,))
accuracy, top3, confusion = Accuracy(), TopKCategoricalAccuracy(k=3), ConfusionMatrix(num_classes=10)
for part in torch.arange(130).split(64):  # 64、64、2 | 64, 64, 2
    for metric in (accuracy, top3, confusion):
        metric.update((logits[part], labels[part]))
print(round(accuracy.compute(), 4), (logits.argmax(dim=1) == labels).float().mean())
#> 0.0846 tensor(0.0846)
print(round(top3.compute(), 4), confusion.compute().sum())
#> 0.3308 tensor(130)
