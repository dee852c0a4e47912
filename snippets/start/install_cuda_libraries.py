"""CUDA 的库由 pip 一起装好 | pip installs the CUDA libraries too"""

from importlib.metadata import requires

for requirement in requires("torch"):
    if requirement.startswith(("cuda", "nvidia")):
        print(requirement.split(";")[0])
        #> ...
