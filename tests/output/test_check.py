"""What stands in a build's way is said in a line."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError

from hooks.output import check
from tests.conftest import build_site


@pytest.mark.parametrize("kind", ["file", "dangling link"])
def test_a_site_that_is_no_folder(tmp_path: Path, kind: str) -> None:
    site = tmp_path / "site"
    site.symlink_to("nowhere") if kind == "dangling link" else site.write_text("")
    with pytest.raises(PluginError, match=r"is not a folder.* Repair: remove it"):
        check.target(site)


def test_a_folder_a_link_to_one_and_nothing_are_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    for name in (".", "link", "absent"):
        check.target(tmp_path / name)


def test_a_build_says_it_without_a_traceback(mini: Path) -> None:
    (mini / "file").write_text("")
    built = build_site(mini, mini / "file", NO_RUN="1")
    assert built.status != 0
    assert "file is not a folder" in built.log
    assert "Traceback" not in built.log
