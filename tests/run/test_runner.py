"""Each script runs as a program of its own, in a fresh process."""

from __future__ import annotations

from hooks.run import runner
from tests.conftest import Bench


def test_output_belongs_to_the_statement_that_prints(bench: Bench) -> None:
    record = bench.run("""\
        def show(x):
            print("in", x)


        for i in range(2):
            print(i)
        show("a")
        print("last",
              "line")
        """)
    assert record.state == "ok"
    assert record.outputs == {4: "in a\n", 8: "0\n1\n", 11: "last line\n"}


def test_lines_of_outputs_are_counted_without_output_lines(bench: Bench) -> None:
    record = bench.run('print("a")\n#> a\nprint("b")\n#> b\n')
    assert record.outputs == {3: "a\n", 4: "b\n"}


def test_each_script_has_a_fresh_process(bench: Bench) -> None:
    first = bench.printed("import os, sys, torch\ntorch.foo = 1\nsys.path.append('x')\nprint(os.getpid())\n")
    second = bench.run("import os, sys, torch\nprint(hasattr(torch, 'foo'), 'x' in sys.path)\nprint(os.getpid())\n")
    assert second.outputs[4] == "False False\n"
    assert second.outputs[5] != first


def test_runs_as_a_program_does(bench: Bench) -> None:
    body = """\
        import sys
        from dataclasses import dataclass

        @dataclass
        class Point:
            x: int

        print(__name__, sys.argv[0] == __file__, len(sys.argv))
        print(Point.__annotations__)
        print(sys.modules["__main__"].Point is Point)
        print(sys.stdin.read() == "")
        """
    assert bench.printed(body) == "__main__ True 1\n{'x': <class 'int'>}\nTrue\nTrue\n"


def test_what_is_buffered_or_comes_last_is_not_lost(bench: Bench) -> None:
    body = """\
        import atexit, ctypes, sys, threading, time

        atexit.register(lambda: print("at exit"))
        threading.Thread(target=lambda: (time.sleep(0.1), print("thread"))).start()
        ctypes.CDLL(None).printf(b"from C\\n")
        sys.__stdout__.write("below\\n")
        """
    record = bench.run(body)
    assert record.outputs == {5: "at exit\n", 6: "thread\n"}
    assert sorted(record.extra.split("\n")) == ["", "below", "from C"]


def test_data_loader_workers(bench: Bench) -> None:
    body = """\
        from torch.utils.data import DataLoader, Dataset

        class Squares(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                print("item")
                return i * i

        for batch in DataLoader(Squares(), batch_size=2, num_workers=2):
            print(batch)
        """
    record = bench.run(body)
    assert record.outputs == {10: "item\n" * 4, 14: "tensor([0, 1])\ntensor([4, 9])\n"}, record


def test_spawned_processes_with_gloo(bench: Bench) -> None:
    body = """\
        import torch
        import torch.distributed as dist
        import torch.multiprocessing as mp

        def work(rank, size):
            dist.init_process_group("gloo", rank=rank, world_size=size)
            x = torch.tensor([rank + 1.0])
            dist.all_reduce(x)
            print(f"rank {rank}: {x.item()}")
            dist.destroy_process_group()

        if __name__ == "__main__":
            import os, socket
            with socket.socket() as s:
                s.bind(("127.0.0.1", 0))
                port = s.getsockname()[1]
            os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
            mp.spawn(work, args=(2,), nprocs=2)
            print("done")
        """
    record = bench.run(body, header="timeout: 120\n")
    assert record.state == "ok", record
    assert record.outputs == {12: "rank 0: 3.0\nrank 1: 3.0\n", 22: "done\n"}, record


def test_captured_output_of_a_subprocess_is_the_scripts_own(bench: Bench) -> None:
    body = """\
        import subprocess, sys

        done = subprocess.run([sys.executable, "-c", "print('hello')"], capture_output=True, text=True)
        print(done.stdout.strip() + "!")
        subprocess.run([sys.executable, "-c", "print('not captured')"])
        subprocess.run(["echo", "shell"])
        """
    record = bench.run(body)
    assert record.outputs == {6: "hello!\n"}
    assert "not captured\n" in record.extra and "shell\n" in record.extra


def test_two_scripts_of_one_name(bench: Bench) -> None:
    one, two = bench.write("print(1)\n", "snippets/a/same.py"), bench.write("print(2)\n", "snippets/b/same.py")
    records = bench.runner().run_all([one, two])
    assert records["snippets/a/same.py"].outputs == {3: "1\n"}
    assert records["snippets/b/same.py"].outputs == {3: "2\n"}


def test_progress_and_order(bench: Bench) -> None:
    scripts = [bench.write(f"print({i})\n", f"snippets/a/s{i}.py") for i in range(3)]
    told: list[tuple[int, int, str]] = []
    shown = runner.Runner(
        bench.root, bench.store, lambda done, total, r: told.append((done, total, r.script)), server=bench.server
    )
    records = shown.run_all(scripts)
    assert [records[s.path].outputs for s in scripts] == [{3: f"{i}\n"} for i in range(3)]
    assert [t[:2] for t in told] == [(1, 3), (2, 3), (3, 3)]
    assert {t[2] for t in told} == {s.path for s in scripts}


def test_keyboard_interrupt_reaches_a_script_that_asks_for_it(bench: Bench) -> None:
    body = """\
        import os, signal
        try:
            os.kill(os.getpid(), signal.SIGINT)
        except KeyboardInterrupt:
            print("stopped")
        """
    assert bench.printed(body) == "stopped\n"


def test_same_hash_seed_in_every_run(bench: Bench) -> None:
    body = """\
        import subprocess, sys
        print(list({"a", "b", "c", "d", "e"}))
        print(subprocess.check_output([sys.executable, "-c", "print(hash('a'))"], text=True))
        """
    assert bench.run(body, "snippets/a/x.py").outputs == bench.run(body, "snippets/a/y.py").outputs
