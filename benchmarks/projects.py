"""Small projects of generated snippets: as this site wants them, as mkdocs-jupyter does, as sphinx-gallery does."""

from __future__ import annotations

from pathlib import Path

import nbformat
import yaml

CODE = """import torch

x = torch.arange({n}, {n} + 6.0).view(2, 3)
print(x.sum(dim=1))
weight = torch.ones(3, 2, requires_grad=True)
(x @ weight).sum().backward()
print(weight.grad)
"""
HOOKS = Path(__file__).resolve().parent.parent / "hooks" / "site.py"


def snippets(root: Path, count: int) -> list[Path]:
    """Write `count` snippets in this site's form under root/snippets/."""
    paths = []
    for n in range(count):
        path = root / "snippets" / f"topic{n // 50:02}" / f"s{n:04}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""第 {n} 段 | Snippet {n}"""\n\n{CODE.format(n=n)}', encoding="utf-8")
        paths.append(path)
    return paths


def site(root: Path, scripts: int, pages: int) -> Path:
    """Write a bilingual project whose pages share out the snippets evenly. Returns its mkdocs.yml."""
    paths = [p.relative_to(root).as_posix() for p in snippets(root, scripts)]
    each = max(1, scripts // pages)
    for language in ("zh", "en"):
        for n in range(pages):
            embeds = "\n\n".join(f'--8<-- "{p}"' for p in (paths[n * each : (n + 1) * each] or paths[:1]))
            page = root / "docs" / language / f"page{n:04}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"---\ntitle: Page {n}\ndescription: d\n---\n# Page {n} {{#p}}\n\n{embeds}\n", encoding="utf-8")
    nav = [{"页 | Pages": [f"page{n:04}.md" for n in range(pages)]}]
    return _config(root, {"hooks": [str(HOOKS)], "nav": nav, "plugins": []})


def jupyter(root: Path, count: int) -> Path:
    """Write a mkdocs-jupyter project of `count` notebooks that the build executes. Returns its mkdocs.yml."""
    (root / "docs").mkdir(parents=True)
    for n in range(count):
        book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CODE.format(n=n))])  # type: ignore[no-untyped-call]
        nbformat.write(book, root / "docs" / f"s{n:04}.ipynb")  # type: ignore[no-untyped-call]
    (root / "docs" / "index.md").write_text("# Home\n", encoding="utf-8")
    return _config(root, {"plugins": [{"mkdocs-jupyter": {"execute": True}}]})


def gallery(root: Path, count: int) -> Path:
    """Write a Sphinx project with a gallery of `count` examples. Returns its source folder."""
    source = root / "source"
    (root / "examples").mkdir(parents=True)
    source.mkdir()
    (root / "examples" / "GALLERY_HEADER.rst").write_text("Gallery\n=======\n", encoding="utf-8")
    for n in range(count):
        text = f'"""\nSnippet {n}\n==========\n\nText.\n"""\n\n{CODE.format(n=n)}'
        (root / "examples" / f"plot_s{n:04}.py").write_text(text, encoding="utf-8")
    (source / "index.rst").write_text("Home\n====\n\n.. toctree::\n\n   auto_examples/index\n", encoding="utf-8")
    settings = {"examples_dirs": "../examples", "gallery_dirs": "auto_examples"}
    text = f'project = "bench"\nextensions = ["sphinx_gallery.gen_gallery"]\nsphinx_gallery_conf = {settings!r}\n'
    (source / "conf.py").write_text(text, encoding="utf-8")
    return source


def _config(root: Path, extra: dict[str, object]) -> Path:
    path = root / "mkdocs.yml"
    extensions = ["attr_list", "md_in_html", "pymdownx.superfences", "pymdownx.highlight", "pymdownx.details"]
    settings = {"site_name": "bench", "theme": {"name": "material", "font": False}, "markdown_extensions": extensions}
    path.write_text(yaml.safe_dump(settings | extra, allow_unicode=True), encoding="utf-8")
    return path
