"""`make data`: by the first way that works, checked, whole or not at all; scripts that need what is absent are not run."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from hooks.data import __main__ as command
from hooks.data import catalog, fetch, place, ways
from hooks.data.catalog import SETS, DataSet, File
from hooks.run.machine.device import Device, lacking
from hooks.run.results.store import key_of
from hooks.script.parse import parse
from tests.conftest import Bench

CPU = Device("cpu", "x86_64", 1)
CONTENT = b"one poem\n" * 1000
FILE = File("poems/poem", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def web(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A server on this machine, and the folder that it serves."""
    folder = tmp_path / "served"
    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(folder))) as started:
        threading.Thread(target=started.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{started.server_port}", folder
        started.shutdown()


def offered(monkeypatch: pytest.MonkeyPatch, *tried: ways.Way) -> DataSet:
    """Put a data set with these ways in the catalog's place of another."""
    found = DataSet("tang300", "poems", "none", 10, (FILE,), tried)
    monkeypatch.setitem(catalog.SETS, "tang300", found)
    return found


def broken(target: Path) -> None:
    raise OSError("no such host")


def wrong(target: Path) -> None:
    (target / "poem").write_bytes(CONTENT[::-1])


def packed(target: Path) -> None:
    (target / "poem").unlink(missing_ok=True)
    (target / "poem.gz").write_bytes(gzip.compress(CONTENT))


def test_the_first_way_that_works_is_taken(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    found = offered(monkeypatch, broken, wrong, packed)
    assert not place.is_here("tang300")
    assert fetch.fetch(found) is True
    assert (data / "poems/poem").read_bytes() == CONTENT and place.is_here("tang300")
    assert fetch.fetch(found) is False
    assert {p.name for p in data.rglob("*") if p.is_file()} == {"poem", "tang300.lock"}


def test_what_has_another_digest_never_lands(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    with pytest.raises(fetch.Unreachable, match=r"no such host; .*another digest"):
        fetch.fetch(offered(monkeypatch, broken, wrong))
    assert not (data / "poems/poem").exists()


def test_the_command_says_sizes_first_and_goes_on_without(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    offered(monkeypatch, broken)
    assert command.main(["tang300"]) == 1
    said = capsys.readouterr().out
    assert said.index("0.0 MB on disk") < said.index("not here: OSError: no such host")
    assert command.main(["tang300", "--if-due"]) == 0 and not capsys.readouterr().out
    offered(monkeypatch, packed)
    assert command.main(["tang300"]) == 0 and capsys.readouterr().out.endswith("here\n")
    with pytest.raises(SystemExit):
        command.main(["mnist"])


def test_a_download_goes_on_where_it_was_cut_off(tmp_path: Path, web: tuple[str, Path]) -> None:
    url, folder = web
    (folder / "a.bin").write_bytes(CONTENT)
    ways.download(f"{url}/a.bin", tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
    (tmp_path / "b.bin.part").write_bytes(b"half")  # this server knows no ranges: it sends all again
    (folder / "b.bin").write_bytes(CONTENT)
    ways.download(f"{url}/b.bin", tmp_path / "b.bin")
    assert (tmp_path / "b.bin").read_bytes() == CONTENT
    with pytest.raises(OSError, match="404"):
        ways.download(f"{url}/c.bin", tmp_path / "c.bin")


def test_a_debian_package_is_unpacked_without_debian(monkeypatch: pytest.MonkeyPatch, web: tuple[str, Path], data: Path) -> None:
    url, folder = web
    (folder / "poems.deb").write_bytes(package({"./usr/share/poem": CONTENT}))
    assert fetch.fetch(offered(monkeypatch, ways.deb(f"{url}/poems.deb")))
    assert (data / "poems/poem").read_bytes() == CONTENT


def package(files: dict[str, bytes]) -> bytes:
    """A Debian package with these files."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:xz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    parts = {"debian-binary": b"2.0\n", "control.tar.xz": b"odd", "data.tar.xz": stream.getvalue()}
    body = b"!<arch>\n"
    for name, content in parts.items():
        body += f"{name + '/':<16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(content):<10}`\n".encode() + content
        body += b"\n" * (len(content) % 2)
    return body


def test_a_script_whose_data_are_absent_is_not_run(bench: Bench, monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    body = "import os\nfrom pathlib import Path\nprint(len(Path(os.environ['DATA_DIR'], 'poems/poem').read_bytes()))\n"
    script = bench.write(body, header="needs: data tang300\n")
    found = offered(monkeypatch, packed)
    record = bench.runner().run_all([script])[script.path]
    assert record.state == "not-run" and "`make data`" in record.reason["en"] and "`make data`" in record.reason["zh"]
    fetch.fetch(found)
    record = bench.runner().run_all([script])[script.path]
    assert (record.state, list(record.outputs.values())) == ("ok", [f"{len(CONTENT)}\n"])


def test_a_record_depends_on_what_the_data_are_not_on_where(monkeypatch: pytest.MonkeyPatch) -> None:
    script = parse('"""标题 | Title\n\nneeds: data tang300\n"""\nprint(1)\n', "snippets/a.py")
    key = key_of(script, CPU)
    monkeypatch.setenv("DATA_DIR", "/elsewhere")
    assert key_of(script, CPU) == key
    offered(monkeypatch)
    assert key_of(script, CPU) != key


@pytest.mark.parametrize("name", SETS)
def test_every_data_set_has_a_reason_files_and_ways(name: str) -> None:
    assert name in lacking((f"data {name}",), CPU)["zh"]
    assert SETS[name].ways and all(len(f.sha256) == 64 and f.size for f in SETS[name].files)
