"""每 2000 批打印一次：别忘了清零 | A print every 2000 batches: remember to reset"""

import torch

losses = torch.linspace(2, 1, 6)
for name, reset in (("reset", True), ("never reset", False)):
    running, printed = 0.0, []
    for i, loss in enumerate(losses.tolist(), 1):
        running += loss
        if i % 2 == 0:
            printed.append(round(running / 2, 2))
            if reset:
                running = 0.0
    print(name, printed)
    #> reset [1.9, 1.5, 1.1]
    #> never reset [1.9, 3.4, 4.5]
