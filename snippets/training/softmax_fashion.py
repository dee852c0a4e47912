"""Fashion-MNIST：哪几类最容易混 | Fashion-MNIST: which classes are confused

needs: data fashion-mnist
"""

import os

import torch
from torch import nn
from torchvision.datasets import FashionMNIST

data = FashionMNIST(os.environ.get("DATA_DIR", "data"), train=True, download=True)
images, labels = data.data[:6000].flatten(1) / 255, data.targets[:6000]
torch.manual_seed(0)
model = nn.Linear(784, 10)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for _ in range(5):
    for batch in torch.randperm(5000).split(100):
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
with torch.inference_mode():
    truth, predicted = labels[5000:], model(images[5000:]).argmax(dim=1)
print(f"validation accuracy {(predicted == truth).float().mean():.3f}")
#> validation accuracy 0.768
confusion = torch.bincount(10 * truth + predicted, minlength=100).view(10, 10)
for i in confusion.fill_diagonal_(0).flatten().topk(3).indices.tolist():
    print(f"{data.classes[i // 10]} taken for {data.classes[i % 10]}: {confusion.flatten()[i]}")
    #> Shirt taken for T-shirt/top: 24
    #> Shirt taken for Pullover: 22
    #> Coat taken for Pullover: 20
