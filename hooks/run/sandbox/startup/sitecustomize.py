"""Runs at the start of every Python process that a script starts: the same taps and guards as in the script's own.

`hooks` and `hooks.run` are made here, empty: importing them would mean looking through folders that a script may not read.
"""

import os
import sys
import types


def _start() -> None:
    here = os.path.dirname(os.path.abspath(__file__))
    run = os.path.dirname(os.path.dirname(here))
    for name, folder in (("hooks", os.path.dirname(run)), ("hooks.run", run)):
        package = types.ModuleType(name)
        package.__path__ = [folder]
        sys.modules[name] = package
    # FileFinder lists a folder before it looks for a module in it; of hooks/run only this package can be listed.
    from importlib.util import module_from_spec, spec_from_file_location

    sandbox = os.path.join(run, "sandbox")
    spec = spec_from_file_location(
        "hooks.run.sandbox", os.path.join(sandbox, "__init__.py"), submodule_search_locations=[sandbox]
    )
    assert spec and spec.loader
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    from hooks.run.sandbox import nodename, surroundings

    nodename.provide()
    surroundings.listen()


if "RUN_SANDBOX" in os.environ:
    _start()
