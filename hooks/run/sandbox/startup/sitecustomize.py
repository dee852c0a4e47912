"""Runs at the start of every Python process that a script starts: the same taps and guards as in the script's own."""

import json
import os


def _start() -> None:
    told = json.loads(os.environ["RUN_SANDBOX"])
    from hooks.run.sandbox import guard, tap

    tap.install(told["script"], told["events"], told["raw"])
    guard.install(told["root"], network=told["network"])


if "RUN_SANDBOX" in os.environ:
    _start()
