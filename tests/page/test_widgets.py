"""The marks of interactive parts become their places on the page."""

from __future__ import annotations

import pytest

from hooks.page import widgets
from hooks.script.fault import Fault
from tests.conftest import ROOT


def test_a_mark_becomes_a_place() -> None:
    shown = widgets.place("# A\n\n<!-- widget: dim -->\n", "en/a.md", ROOT)
    assert shown == '# A\n\n<div class="widget" data-widget="dim"></div>\n'


def test_a_part_that_does_not_exist_is_named_with_its_line() -> None:
    with pytest.raises(Fault, match=r"en/a\.md:3: there is no docs/assets/js/widgets/none\.js"):
        widgets.place("# A\n\n<!-- widget: none -->\n", "en/a.md", ROOT)
