"""spawn 要有 __main__ 保护 | spawn needs a __main__ guard"""

import subprocess
import sys
from pathlib import Path

wrong = """
import multiprocessing

process = multiprocessing.get_context("spawn").Process(target=print, args=["worker runs"])
process.start()
process.join()
"""
lines = wrong.strip().splitlines()
right = "\n".join([lines[0], "", 'if __name__ == "__main__":', *("    " + line for line in lines[2:])])
for code in (wrong, right):
    Path("train.py").write_text(code)
    done = subprocess.run([sys.executable, "train.py"], capture_output=True, text=True)
    output = [line.strip() for line in (done.stdout + done.stderr).splitlines()]
    print(*[line for line in output if line.startswith(("An attempt", "current process", "worker runs"))])
    #> An attempt has been made to start a new process before the current process has finished its bootstrapping phase.
    #> worker runs
