"""训练：给手写数字分类，从头到尾 | Training: classify digits, from start to finish

alt: 12 轮里验证准确率先升后平 | Validation accuracy over 12 epochs: it rises, then levels off
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32) / 16
dataset = TensorDataset(images, torch.tensor(digits.target))
train_set, validation_set, test_set = random_split(dataset, [0.6, 0.2, 0.2])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)

model = nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).to(device)
loss_function = nn.CrossEntropyLoss()  # 收 logits，不要先 softmax | takes logits: no softmax before it
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)


def accuracy(subset):
    model.eval()
    images, labels = subset[:]
    with torch.inference_mode():
        predicted = model(images.to(device)).argmax(dim=1)
    return (predicted == labels.to(device)).float().mean().item()


accuracies = []
for _ in range(12):
    model.train()
    for images, labels in train_loader:
        loss = loss_function(model(images.to(device)), labels.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    accuracies.append(accuracy(validation_set))
print(len(train_set), len(validation_set), len(test_set))
#> 1079 359 359
print(f"validation {accuracies[-1]:.3f}")
#> validation 0.9...
print(f"test {accuracy(test_set):.3f}")  # 只测一次 | once
#> test 0.9...

plt.figure(figsize=(6, 2.8))
plt.plot(range(1, 13), accuracies, marker="o")
plt.xlabel("epoch")
plt.ylabel("validation accuracy")
plt.show()
