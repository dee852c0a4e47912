"""Every script under snippets/ and examples/ is a test; see tests/scripts.py."""

pytest_plugins = ["tests.support.shared", "tests.scripts", "tests.support.gallery_project"]
