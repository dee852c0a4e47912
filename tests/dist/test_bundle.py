"""The site's modules as one plain script."""

from __future__ import annotations

import pytest

from hooks.dist.bundle import body, bundle


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ('import "./a.js"\n', '$need("x/a.js")'),
        ('import { a, b as c } from "../d.js"\n', 'const { a, b: c } = $need("d.js")'),
        ('import {\n  a,\n  b,\n} from "./d.js"\n', 'const {\n  a,\n  b,\n} = $need("x/d.js")'),
        ("export function f() {}\n", "function f() {}\nObject.assign($exports, { f })"),
        ('let load, need, here, exports\nimport("./b.js")', 'let load, need, here, exports\n$load("./b.js")'),
        ("export async function f() {}\nexport class C {}\n", "async function f() {}\nclass C {}\nObject.assign($exports, { f, C })"),
        ('const a = await import("./b.js")\n', 'const a = await $load("./b.js")'),
        ("new URL('.', import.meta.url)\n", "new URL('.', $here)"),
    ],
)
def test_body(text: str, made: str) -> None:
    assert body("x/y.js", text) == made


@pytest.mark.parametrize("text", ['export * from "./a.js"', "export default 1", 'import * as a from "./a.js"', 'import a from "./a.js"'])
def test_what_it_is_not_made_for_is_said(text: str) -> None:
    with pytest.raises(ValueError, match=r"x\.js: (im|ex)port"):
        body("x.js", text)


def test_only_the_entries_start() -> None:
    made = bundle({"reader.js": 'import "./a.js"', "a.js": "let a", "live.js": "let live"})
    assert made.rstrip().endswith('$need("reader.js")\n})()') and 'modules["a.js"]' in made and "live" not in made
