// Keys: what each does, and a list of them.

import { tool } from "./page.js"

const press = (selector) => () => document.querySelector(selector)?.click()

const KEYS = {
  "/": ["搜索 | Search", null],
  n: ["下一页 | Next page", press("a[rel=next]")],
  p: ["上一页 | Previous page", press("a[rel=prev]")],
  l: ["换语言 | The other language", press("[data-tool=language]")],
  b: ["双语对照 | Both languages", press("[data-tool=both]")],
  d: ["深色、浅色 | Dark or light", press("[data-tool=scheme]")],
  "?": ["这张表 | This list", show],
}

let dialog

async function show() {
  const { h, say } = await import("./widgets/dom.js")
  if (!dialog) {
    const rows = Object.entries(KEYS).map(([key, [text]]) => h("tr", {}, h("td", {}, h("kbd", {}, key)), h("td", {}, say(text))))
    const close = h("button", { type: "button", onclick: () => dialog.close() }, say("关闭 | Close"))
    const heading = h("h2", { id: "keys-title" }, say("键盘 | Keyboard"))
    dialog = h("dialog", { className: "keys", "aria-labelledby": "keys-title" }, heading, h("table", {}, h("tbody", {}, rows)), close)
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close())
    document.body.append(dialog)
  }
  if (!dialog.open) dialog.showModal()
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable], dialog")
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return
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
