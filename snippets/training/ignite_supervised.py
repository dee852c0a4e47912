"""现成的训练器与评估器 | Ready-made trainer and evaluator"""

import torch
from ignite.engine import Events, create_supervised_evaluator, create_supervised_trainer
from ignite.metrics import Accuracy, Loss
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
digits = load_digits()
dataset = TensorDataset(torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target))
train, val = torch.utils.data.random_split(dataset, [1347, 450])
train_loader, val_loader = DataLoader(train, batch_size=64, shuffle=True), DataLoader(val, batch_size=150)

net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
loss_fn = nn.CrossEntropyLoss()
trainer = create_supervised_trainer(net, torch.optim.Adam(net.parameters(), lr=5e-3), loss_fn)
evaluator = create_supervised_evaluator(net, metrics={"accuracy": Accuracy(), "loss": Loss(loss_fn)})


@trainer.on(Events.EPOCH_COMPLETED(every=5))
def evaluate():
    metrics = evaluator.run(val_loader).metrics
    print(f"epoch {trainer.state.epoch:2}: accuracy over 0.93: {metrics['accuracy'] > 0.93}")
    #> epoch  5: accuracy over 0.93: True
    #> epoch 10: accuracy over 0.93: True


trainer.run(train_loader, max_epochs=10)
