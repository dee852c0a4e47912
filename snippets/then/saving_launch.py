"""启动多个进程 | Starting several processes

timeout: 90
"""

import os
import re
import subprocess
import sys
from pathlib import Path

Path("train.py").write_text("import os, sys\nprint('rank', os.environ['LOCAL_RANK'], sys.argv[1:])\n")
for module in ("torch.distributed.launch", "torch.distributed.run"):  # torchrun
    command = [sys.executable, "-m", module, "--standalone", "--nproc-per-node=1", "train.py"]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
    print(done.stdout.strip(), re.findall(r"FutureWarning: (.*)", done.stderr))
    #> rank 0 ['--local-rank=0'] ['The module torch.distributed.launch is deprecated']
    #> rank 0 [] []
