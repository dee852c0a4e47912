"""训练：给手写数字分类，从头到尾 | Training: classify digits, from start to finish

alt: 12 轮里测试准确率先升后平 | Test accuracy over 12 epochs: it rises, then levels off
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
train_set, test_set = random_split(dataset, [0.8, 0.2])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
test_images, test_labels = (t.to(device) for t in test_set[:])

model = nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).to(device)
loss_function = nn.CrossEntropyLoss()  # 收 logits，不要先 softmax | takes logits: no softmax before it
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)

accuracies = []
for _ in range(12):
    model.train()
    for images, labels in train_loader:
        loss = loss_function(model(images.to(device)), labels.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        predicted = model(test_images).argmax(dim=1)
    accuracies.append((predicted == test_labels).float().mean().item())
print(f"{len(train_set)} train, {len(test_set)} test, accuracy {accuracies[-1]:.3f}")
#> 1438 train, 359 test, accuracy 0.9...

plt.figure(figsize=(6, 2.8))
plt.plot(range(1, 13), accuracies, marker="o")
plt.xlabel("epoch")
plt.ylabel("test accuracy")
plt.show()
