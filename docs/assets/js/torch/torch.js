// What other torch versions do: behind each block's chip, and at its head for the version that the reader chose.

import { announce, config, tool } from "../page.js"
import { recall, remember } from "../store.js"
import { flag } from "./marks.js"

const versions = (config.torches ?? "").split(" ").filter(Boolean)
const zh = document.documentElement.lang.startsWith("zh")
const say = (chinese, english) => (zh ? chinese : english)
const blocks = [...document.querySelectorAll(".run[data-script]")]
let shown

for (const link of document.querySelectorAll("a.torch")) link.addEventListener("click", open)
if (versions.length) choose()

/** Show what the chip links to below its block; clicked again, hide it. With a key held, the link is a link. */
async function open(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const link = event.currentTarget
  const line = link.closest("p") ?? link
  const opened = line.nextElementSibling
  if (opened?.classList.contains("torch-said")) return opened.remove()
  const answer = await fetch(link.href)
  if (!answer.ok) return location.assign(link.href)
  const said = document.createElement("pre")
  said.className = "torch-said"
  said.tabIndex = 0
  said.textContent = await answer.text()
  line.after(said)
}

/** The choice of a version at the page's head: `?torch=2.3` in the address, else what was chosen before. */
function choose() {
  const asked = new URLSearchParams(location.search).get("torch")
  const wanted = versions.includes(asked) ? asked : recall("torch")
  const chosen = versions.slice(1).includes(wanted) ? wanted : ""
  if (asked) keep(chosen)
  const select = tool("torch")
  if (!select) return mark(chosen)
  select.append(...versions.slice(1).map((version) => new Option(select.dataset.mine.replace("{}", version), version)))
  select.value = chosen
  select.addEventListener("change", () => {
    keep(select.value)
    show(select)
  })
  show(select)
}

function show(select) {
  select.toggleAttribute("data-chosen", Boolean(select.value))
  mark(select.value)
}

function keep(version) {
  remember("torch", version || null)
}

/** Say at the head of each block what the chosen version does otherwise. */
async function mark(version) {
  shown = version
  for (const note of document.querySelectorAll(".torch-note")) note.remove()
  const rows = [...document.querySelectorAll("ul.api > li[id]")]
  if (rows.length) flag(rows.map((row) => [row, `#${row.id}`]), version)
  if (!version || !blocks.length) return
  const answer = await fetch(new URL(`../../torch/${version}.json`, import.meta.url))
  const apart = answer.ok ? await answer.json() : {}
  if (shown !== version) return
  const first = new Map(blocks.toReversed().map((block) => [block.dataset.script, block]))
  const noted = [...first.values()].filter((block) => apart[block.dataset.script])
  for (const block of noted) block.prepend(noteOf(version, ...apart[block.dataset.script]))
  if (noted.length) announce(say(`torch ${version}：本页 ${noted.length} 段代码不同`, `torch ${version}: ${noted.length} blocks differ`))
}

function noteOf(version, state, text, way) {
  const note = document.createElement("div")
  note.className = "torch-note"
  note.dataset.state = state
  const head = document.createElement("p")
  head.textContent = state === "fails"
    ? say(`在 torch ${version} 上运行失败：`, `On torch ${version} this fails:`)
    : say(`在 torch ${version} 上输出不同：`, `On torch ${version} this prints otherwise:`)
  const said = document.createElement("pre")
  said.tabIndex = 0
  said.textContent = text
  note.append(head, said)
  if (way) {
    const link = document.createElement("a")
    link.href = new URL(`../../../${zh ? "zh" : "en"}/${way}`, import.meta.url)
    link.textContent = say("新旧版本都能用的写法", "A way that works on both")
    note.append(link)
  }
  return note
}

const place = document.querySelector("[data-tool='torch-compare']")
if (place && versions.length > 1) import("./compare.js").then((module) => module.compare(place))
