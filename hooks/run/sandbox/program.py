"""A script, executed as a program is: as `__main__`, with its own folder first on the path."""

from __future__ import annotations

import ast
import importlib
import linecache
import os
import sys
import traceback
import types
from pathlib import Path

from hooks.run.sandbox.limits import MAX_TEXT


def execute(script: str) -> tuple[int, str]:
    """(exit code, traceback or other last words). A script that leaves with code 0 before its end has last words, too."""
    main = types.ModuleType("__main__")
    main.__file__ = script
    main.__dict__["__builtins__"] = __builtins__
    sys.modules["__main__"] = main
    sys.argv = [script]
    sys.path[0] = os.path.dirname(script)
    linecache.checkcache(script)
    source = Path(script).read_text(encoding="utf-8")
    try:
        exec(compile(source, script, "exec", dont_inherit=True), main.__dict__)
        if "matplotlib.pyplot" in sys.modules:
            importlib.import_module("hooks.run.sandbox.figures").save_open()
    except SystemExit as stop:
        return _left(stop, source)
    except BaseException as error:
        trace = error.__traceback__.tb_next if error.__traceback__ else None
        return 1, shortened("".join(traceback.format_exception(type(error), error, trace)))
    return 0, ""


def shortened(text: str) -> str:
    """A text that may be very long without its middle: of a traceback, the beginning and the end say what happened."""
    half = MAX_TEXT // 2
    return text if len(text) <= MAX_TEXT else f"{text[:half]}\n[...]\n{text[-half:]}"


def _left(stop: SystemExit, source: str) -> tuple[int, str]:
    code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    if code:
        return code, shortened(f"SystemExit: {stop.code}\n")
    trace = stop.__traceback__.tb_next if stop.__traceback__ else None
    last = ast.parse(source).body[-1]
    line = trace.tb_lineno if trace else 0
    return 0, "" if line >= last.lineno else f"SystemExit at line {line}, before the end of the script\n"
