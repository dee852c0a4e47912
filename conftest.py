"""Every script under snippets/ and examples/ is a test; see tests/scripts.py."""

pytest_plugins = ["tests.shared", "tests.scripts", "tests.gallery_project"]
