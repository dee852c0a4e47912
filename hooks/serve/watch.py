"""Which files were changed while the site is served: MkDocs says only that some were."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent

log = logging.getLogger("mkdocs.serve")


class Watch:
    """Notes what is changed; a server's build is `take` of that, where it can, else the whole build."""

    def __init__(self, take: Callable[[set[Path]], bool]) -> None:
        self._take = take
        self._lock = threading.Lock()
        self._changed: set[Path] = set()

    def install(self, server: LiveReloadServer) -> None:
        """Listen to what the server's observer says, also of what it watches already, and stand before its builder."""
        schedule, build, watched = server.observer.schedule, server.builder, [*server._watched_paths]

        def listening(handler: Any, path: str, *, recursive: bool = False, **more: Any) -> Any:
            told = handler.on_any_event

            def on_any_event(event: FileSystemEvent) -> None:
                if not event.is_directory:
                    self.note(str(event.src_path), str(event.dest_path or ""))
                told(event)

            handler.on_any_event = on_any_event
            return schedule(handler, path, recursive=recursive, **more)

        server.observer.schedule = listening  # type: ignore[method-assign, assignment]
        server.builder = lambda: self.build(build)
        for path in watched:
            server.unwatch(path)
            server.watch(path)

    def note(self, *paths: str) -> None:
        """A file was changed, or two: moved from one place to another."""
        with self._lock:
            self._changed |= {Path(path) for path in paths if path}

    def build(self, whole: Callable[[], None]) -> None:
        """Take what was changed, else build the whole site."""
        with self._lock:
            changed, self._changed = self._changed, set()
        try:
            if changed and self._take(changed):
                return
        except Exception:  # the whole build says what is wrong, or finds nothing
            log.debug("%s", traceback.format_exc())
        whole()
