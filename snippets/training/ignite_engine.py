"""Engine：对每一批调用你的函数 | Engine: calls your function for each batch"""

import torch
from ignite.engine import Engine, Events

torch.manual_seed(0)
net = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)


def step(engine, batch):
    x, y = batch
    loss = (net(x) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


trainer = Engine(step)


@trainer.on(Events.EPOCH_COMPLETED)
def report(engine):
    print(f"epoch {engine.state.epoch}, iteration {engine.state.iteration}, loss {engine.state.output:.3f}")
    #> epoch 1, iteration 4, loss 4.669
    #> epoch 2, iteration 8, loss 0.896
    #> epoch 3, iteration 12, loss 0.199


x = torch.randn(40, 2)
data = [(part, part @ torch.tensor([[2.0], [-3.0]])) for part in x.split(10)]
trainer.run(data, max_epochs=3)
