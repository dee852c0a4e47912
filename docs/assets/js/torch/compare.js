// "From … to …": what an upgrade from one torch version to another changes.

import { config } from "../page.js"

const zh = document.documentElement.lang.startsWith("zh")
const say = (chinese, english) => (zh ? chinese : english)
const versions = (config.torches ?? "").split(" ").filter(Boolean)
const read = (path) => fetch(new URL(path, import.meta.url)).then((answer) => (answer.ok ? answer.json() : {}))
const states = { fails: say("运行失败", "fails"), differs: say("输出不同", "prints otherwise"), same: say("正常", "runs as shown") }

/** Two lists of versions and, below them, what changes. */
export function compare(place) {
  const [from, to] = [select(say("从 torch", "From torch"), versions.at(-1)), select(say("到 torch", "to torch"), versions[0])]
  const list = document.createElement("ul")
  list.className = "entries"
  const count = document.createElement("p")
  count.setAttribute("role", "status")
  const asked = new URLSearchParams(location.search)
  for (const [label, name] of [[from, "from"], [to, "to"]]) {
    const box = label.querySelector("select")
    if (versions.includes(asked.get(name))) box.value = asked.get(name)
    box.addEventListener("change", show)
  }
  place.replaceChildren(from, " ", to, count, list)
  show()

  async function show() {
    const chosen = [from, to].map((label) => label.querySelector("select").value)
    const blocks = await read(`../../../${zh ? "zh" : "en"}/versions/blocks.json`)
    const [old, now] = await Promise.all(chosen.map((version) => (version === versions[0] ? {} : read(`../../torch/${version}.json`))))
    const changed = Object.keys(blocks).filter((script) => differ(old[script], now[script]))
    count.textContent = say(`${changed.length} 段代码的结果不同`, `${changed.length} blocks do otherwise`)
    list.replaceChildren(...changed.map((script) => row(script, blocks[script], old[script], now[script])))
  }
}

function differ(one, other) {
  return (one ?? ["same", ""]).join("\n") !== (other ?? ["same", ""]).join("\n")
}

function row(script, [title, page], old, now) {
  const item = document.createElement("li")
  const link = document.createElement("a")
  link.href = new URL(`../../../${zh ? "zh" : "en"}/${page}`, import.meta.url)
  link.textContent = title
  item.append(link, `: ${told(old)} → ${told(now)}`)
  item.title = script
  return item
}

function told([state, text] = ["same", ""]) {
  const line = text.split("\n").find(Boolean) ?? ""
  return line ? `${states[state]} (${line.slice(0, 120)})` : states[state]
}

function select(text, value) {
  const label = document.createElement("label")
  const box = document.createElement("select")
  box.append(...versions.map((version) => new Option(version, version)))
  box.value = value
  label.append(`${text} `, box)
  return label
}
