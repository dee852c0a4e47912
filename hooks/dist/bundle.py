"""The site's modules as one plain script: browsers load no modules, and answer no `fetch`, on pages opened from files."""

from __future__ import annotations

import json
import posixpath
import re

ENTRIES = ("reader.js", "search.js")
LEFT_OUT = ("early.js", "door.js", "live.js")  # plain already, or for a site that is being served
_IMPORT = re.compile(r'^import\s+(?:(\{[^}]*\})\s+from\s+)?"([^"]+)";?$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const|let) ?\*? ?(\w+))", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_START = """// Made from the modules of assets/js, for pages opened from files.
(() => {
  const base = new URL(".", document.currentScript.src).href
  const root = new URL("../../", base).href
  const modules = {}
  const made = {}
  const given = globalThis.runnableFiles = {}

  function $need(name) {
    if (!made[name]) modules[name](made[name] = {}, base + name, (path) => later(new URL(path, base + name)))
    return made[name]
  }

  async function later({ href }) {
    return $need(href.slice(base.length))
  }

  /** What a script beside a file says that it holds; for other files, that they cannot be read from here. */
  async function fetch(address) {
    const name = new URL(address, location.href).href.slice(root.length)
    if (!given[name]) {
      await new Promise((done) => {
        const script = Object.assign(document.createElement("script"), { src: `${root}${name}.js`, onload: done, onerror: done })
        document.head.append(script)
      })
    }
    if (!given[name]) return new Response("", { status: 404 })
    return new Response(Uint8Array.from(atob(given[name]), (sign) => sign.charCodeAt(0)))
  }

  for (const event of ["click", "auxclick"]) {
    document.addEventListener(event, ({ target }) => {
      const link = target.closest?.("a[href]")
      if (link?.href.startsWith(root) && link.pathname.endsWith("/")) link.pathname += "index.html"
    }, true)
  }
"""


def bundle(modules: dict[str, str]) -> str:
    """One script from modules by name, which is their path below assets/js. Raises ValueError for a form it does not know."""
    parts = [_START]
    for name, text in modules.items():
        if name not in LEFT_OUT:
            parts.append(f"modules[{json.dumps(name)}] = ($exports, $here, $load) => {{\n{body(name, text)}\n}}\n")
    starts = [f"$need({json.dumps(name)})" for name in ENTRIES if name in modules]
    return "\n".join([*parts, *starts, "})()\n"])


def body(name: str, text: str) -> str:
    """A module as the body of a function of ($exports, $here, $load).

    >>> print(body("a/b.js", 'import { c as d } from "../c.js"\\nexport const e = d\\n'))
    const { c: d } = $need("c.js")
    const e = d
    Object.assign($exports, { e })
    """
    exported = [match[1] for match in _EXPORT.finditer(text)]
    text = _IMPORT.sub(lambda match: _needed(name, match), text)
    text = _EXPORT.sub("", text).replace("import.meta.url", "$here")
    text = re.sub(r"\bimport\(", "$load(", text)
    if left := _LEFT.search(text):
        raise ValueError(f"{name}: {left[0]}: a form of import or export that the zip's script is not made from")
    return text.rstrip("\n") + (f"\nObject.assign($exports, {{ {', '.join(exported)} }})" if exported else "")


def _needed(name: str, match: re.Match[str]) -> str:
    """An import as a call."""
    call = f"$need({json.dumps(posixpath.normpath(posixpath.join(posixpath.dirname(name), match[2])))})"
    return f"const {match[1].replace(' as ', ': ')} = {call}" if match[1] else call
