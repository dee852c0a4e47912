"""所有随机数的状态 | Every random state"""

import random

import numpy as np
import torch


def random_states(generator):
    return {
        "python": random.getstate(),
        "numpy": generator.bit_generator.state,  # 由普通的数组成 | made of plain numbers
        "torch": torch.get_rng_state(),
        "cuda": torch.cuda.get_rng_state_all(),  # 没有 GPU 就是空列表 | an empty list without a GPU
    }


def restore(states, generator):
    random.setstate(states["python"])
    generator.bit_generator.state = states["numpy"]
    torch.set_rng_state(states["torch"])
    torch.cuda.set_rng_state_all(states["cuda"])


def draw(generator):
    return random.random(), generator.random(), torch.rand(1).item()


generator = np.random.default_rng(0)
torch.save(random_states(generator), "rng.pt")
first = draw(generator)
restore(torch.load("rng.pt"), generator)
print(draw(generator) == first)
#> True

torch.save(np.random.get_state(), "old.pt")  # 旧接口里有数组 | the old interface holds an array
try:
    torch.load("old.pt")
except Exception as e:
    print(str(e).partition("Unsupported global: ")[2].partition(" was")[0])
    #> GLOBAL numpy._core.multiarray._reconstruct
