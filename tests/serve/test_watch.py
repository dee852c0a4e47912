"""What was changed is told apart, and the whole site is built where that is needed."""

from __future__ import annotations

from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileModifiedEvent, FileMovedEvent

from hooks.serve.watch import Watch


def test_changes_are_taken_or_all_is_built() -> None:
    told: list[set[Path]] = []
    built: list[str] = []

    def take(changed: set[Path]) -> bool:
        told.append(changed)
        if Path("wrong") in changed:
            raise ValueError("wrong")
        return Path("quick") in changed

    watch = Watch(take)
    for paths, builds in ((["quick"], 0), (["slow", "other"], 1), (["wrong"], 1), ([], 1)):
        watch.note(*paths)
        watch.build(lambda: built.append("all"))
        assert len(built) == builds
        built.clear()
    assert told == [{Path("quick")}, {Path("slow"), Path("other")}, {Path("wrong")}]


def test_the_server_is_listened_to(tmp_path: Path) -> None:
    built: list[str] = []
    told: list[set[Path]] = []

    def take(changed: set[Path]) -> bool:
        told.append(changed)
        return True

    server = LiveReloadServer(lambda: built.append("all"), "127.0.0.1", 0, str(tmp_path))
    before, after = tmp_path / "before", tmp_path / "after"
    for folder in (before, after):
        folder.mkdir()
    server.watch(str(before))
    Watch(take).install(server)
    server.watch(str(after))
    first, second = (next(iter(found)) for found in server.observer._handlers.values())
    first.dispatch(FileModifiedEvent(str(before / "a.md")))
    second.dispatch(FileMovedEvent(str(after / "b.md"), str(after / "c.md")))
    assert server._want_rebuild
    server.builder()
    assert told == [{before / "a.md", after / "b.md", after / "c.md"}] and not built
    server.builder()
    assert built == ["all"]
