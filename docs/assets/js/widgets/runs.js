// Of the scripts listed below, those of a state, of a section, or with some words in their names.

import { announce } from "../page.js"
import { h, labelled, say } from "./parts/dom.js"

const WORDS = {
  field: "页面或脚本 | Page or script",
  state: "状态 | State",
  section: "章节 | Section",
  all: "全部 | all",
  ok: "通过 | ran",
  idle: "没有运行 | not run",
  failed: "失败 | failed",
  found: "{count} 个脚本 | {count} scripts",
}
const SIGNS = { "–": "idle", "✗": "failed" }

/** The scripts of a table's cell, each in an element of its own: what stands between two line breaks. */
function apart(cell) {
  const lines = [h("span", { className: "ran" })]
  for (const node of [...cell.childNodes]) {
    if (node.nodeName === "BR") {
      lines.at(-1).append(node)
      lines.push(h("span", { className: "ran" }))
    } else lines.at(-1).append(node)
  }
  cell.replaceChildren(...lines)
  return lines
}

const stateOf = (line) => SIGNS[line.textContent.trim()[0]] ?? "ok"

function choice(name, values) {
  return labelled(say(WORDS[name]), h("select", {}, values.map(([value, text]) => new Option(text, value))))
}

export function mount(place) {
  const sections = [...document.querySelectorAll("article > details.abstract")].map((details) => ({
    details,
    title: details.querySelector("summary").textContent.split(" · ")[0].trim(),
    rows: [...details.querySelectorAll("tbody tr")].map((row) => ({ row, page: row.cells[0].textContent, lines: apart(row.cells[1]) })),
  }))
  const lines = sections.flatMap(({ rows }) => rows.flatMap((row) => row.lines))
  const field = h("input", { type: "text", autocomplete: "off", spellcheck: false })
  const state = choice("state", ["all", "ok", "idle", "failed"].map((name) => [name, say(WORDS[name])]))
  const section = choice("section", [["", say(WORDS.all)], ...sections.map(({ title }) => [title, title])])
  const count = h("output", {}, say(WORDS.found, { count: lines.length }))
  const chosen = (label) => label.querySelector("select").value

  function keep() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
    const sifted = words.length > 0 || chosen(state) !== "all" || chosen(section) !== ""
    let left = 0
    for (const { details, title, rows } of sections) {
      let here = 0
      for (const { row, page, lines } of rows) {
        let shown = 0
        for (const line of lines) {
          const text = `${page} ${line.textContent}`.toLowerCase()
          const fits = words.every((word) => text.includes(word)) && ["all", stateOf(line)].includes(chosen(state))
          line.hidden = !fits
          shown += fits
        }
        row.hidden = !shown
        here += shown
      }
      const own = chosen(section) === "" || chosen(section) === title
      details.hidden = !own || !here
      details.open = sifted && own && here > 0
      if (own) left += here
    }
    count.textContent = say(WORDS.found, { count: left })
    announce(count.textContent)
  }

  field.addEventListener("input", keep)
  for (const label of [state, section]) label.addEventListener("change", keep)
  place.append(h("div", { className: "widget__controls" }, labelled(say(WORDS.field), field), state, section, count))
}
