"""早停与检查点 | Early stopping and checkpoints"""

from pathlib import Path

import torch
from ignite.engine import Engine, Events
from ignite.handlers import EarlyStopping, ModelCheckpoint

net = torch.nn.Linear(1, 1)
LOSSES = [3.0, 2.0, 1.0, 1.1, 1.2, 0.5]  # 假装是每轮的验证损失 | pretend validation losses
evaluator = Engine(lambda engine, batch: batch)
trainer = Engine(lambda engine, batch: None)


def score(engine):
    return -engine.state.output  # 越大越好 | larger is better


trainer.add_event_handler(Events.EPOCH_COMPLETED, lambda: evaluator.run([LOSSES[trainer.state.epoch - 1]]))
evaluator.add_event_handler(Events.COMPLETED, EarlyStopping(patience=2, score_function=score, trainer=trainer))
keep_best = ModelCheckpoint("best", n_saved=1, score_function=score, score_name="loss", require_empty=False)
evaluator.add_event_handler(Events.COMPLETED, keep_best, {"net": net})
trainer.run([0], max_epochs=6)
print(trainer.state.epoch, [path.name for path in Path("best").iterdir()])
#> 5 ['net_loss=-1.0000.pt']
