"""用 Ignite 训练 | Training with Ignite

同样的手写数字、同样的网络，循环交给 pytorch-ignite；最后和普通循环对照。 | The same digits and network; pytorch-ignite runs the loop, and a plain loop is compared in the end.

alt: Ignite 记录的验证准确率曲线，三个种子 | Validation accuracy as recorded by Ignite, three seeds
"""  # fmt: skip

# %% 数据 | Data
import matplotlib.pyplot as plt
import torch
from digits import digit_loaders
from ignite.engine import Events, create_supervised_evaluator, create_supervised_trainer
from ignite.handlers import CosineAnnealingScheduler
from ignite.metrics import Accuracy, Loss
from torch import nn
from training_loop import fit, pick_device

torch.set_num_threads(1)
device = pick_device()
train, val, test = digit_loaders()
EPOCHS, LR = 15, 1e-2


def make_model():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)).to(device)


# %% 训练 | Training
# 事件：每次迭代调学习率，每轮评估。 | Events: the learning rate in each iteration, evaluation after each epoch.
def run(seed):
    torch.manual_seed(seed)
    model = make_model()
    optimizer = torch.optim.AdamW(model.parameters(), lr=LR)
    loss_fn = nn.CrossEntropyLoss()
    trainer = create_supervised_trainer(model, optimizer, loss_fn, device=device)
    metrics = {"accuracy": Accuracy(device=device), "loss": Loss(loss_fn, device=device)}
    evaluator = create_supervised_evaluator(model, metrics, device=device)
    schedule = CosineAnnealingScheduler(optimizer, "lr", LR, 0.0, cycle_size=EPOCHS * len(train))
    trainer.add_event_handler(Events.ITERATION_STARTED, schedule)
    accuracies = []

    @trainer.on(Events.EPOCH_COMPLETED)
    def evaluate():
        accuracies.append(evaluator.run(val).metrics["accuracy"])

    trainer.run(train, max_epochs=EPOCHS)
    return accuracies, evaluator.run(test).metrics["accuracy"]  # 测试集只在最后测一次 | test data once, at the end


runs = [run(seed) for seed in (0, 1, 2)]
last = torch.tensor([accuracy for _, accuracy in runs])
print(f"test accuracy over 3 seeds: mean {last.mean():.3f}, from {last.min():.3f} to {last.max():.3f}")
#> test accuracy over 3 seeds: mean 0.9..., from 0.9... to 0.9...
print((last >= 0.97).all())
#> tensor(True)

# %% 普通循环 | A plain loop
# 网络、优化器、轮数都一样。 | The same network, optimizer and number of epochs.
torch.manual_seed(0)
model = make_model()
optimizer = torch.optim.AdamW(model.parameters(), lr=LR)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=EPOCHS)
plain = fit(model, train, val, nn.functional.cross_entropy, optimizer, EPOCHS, scheduler=scheduler, test=test)
print(f"plain loop, seed 0: {plain[-1]['test']['metric']:.3f}")
#> plain loop, seed 0: 0.9...

# %% 曲线 | Curve
plt.figure(figsize=(5.5, 2.8), layout="constrained")
for seed, (accuracies, _) in enumerate(runs):
    plt.plot(range(1, EPOCHS + 1), accuracies, label=f"seed {seed}")
plt.xlabel("epoch")
plt.ylabel("validation accuracy")
plt.legend()
plt.show()
