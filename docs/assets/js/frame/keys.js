// Keys: what each does, and a list of them.

import { tool } from "../page.js"
import { recall, remember } from "../store.js"

const press = (selector) => () => document.querySelector(selector)?.click()

const KEYS = {
  "/": ["搜索 | Search", null], // search.js listens for it
  n: ["下一页 | Next page", press("a[rel=next]")],
  p: ["上一页 | Previous page", press("a[rel=prev]")],
  l: ["换语言 | The other language", press("[data-tool=language]")],
  b: ["双语对照 | Both languages", press("[data-tool=both]")],
  d: ["深色、浅色 | Dark or light", press("[data-tool=scheme]")],
  "?": ["这张表 | This list", show],
}

const SINGLE = "用单个字母的快捷键 | Shortcuts of a single letter"

let dialog

/** Whether keys without Ctrl do anything: people who dictate turn them off. */
const single = () => recall("keys") !== "off"

async function show() {
  const { h, say } = await import("../widgets/parts/dom.js")
  if (!dialog) {
    const chord = /Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘ K" : "Ctrl K"
    const named = [[chord, KEYS["/"][0]], ...Object.entries(KEYS).map(([key, [text]]) => [key, text])]
    const rows = named.map(([key, text]) => h("tr", {}, h("td", {}, h("kbd", {}, key)), h("td", {}, say(text))))
    const box = h("input", { type: "checkbox", checked: single() })
    box.addEventListener("change", () => remember("keys", box.checked ? null : "off"))
    const close = h("button", { type: "button", onclick: () => dialog.close() }, say("关闭 | Close"))
    const heading = h("h2", { id: "keys-title" }, say("键盘 | Keyboard"))
    dialog = h("dialog", { className: "keys", "aria-labelledby": "keys-title" }, heading, h("table", {}, h("tbody", {}, rows)),
      h("label", { className: "keys__single" }, box, " ", say(SINGLE)), close)
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close())
    document.body.append(dialog)
  }
  if (!dialog.open) dialog.showModal()
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable], dialog")
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !single()) return
  const action = Object.hasOwn(KEYS, event.key) && KEYS[event.key][1]
  if (!action) return
  event.preventDefault()
  action()
})

const opener = tool("keys")
if (opener) {
  opener.hidden = false
  opener.addEventListener("click", show)
}
