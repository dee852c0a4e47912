// Old forms and new ones, sifted by what has become of the old form, on the newest torch or on the reader's own.

import { config } from "../page.js"
import { recall, remember } from "../store.js"
import { h, labelled, say } from "./parts/dom.js"
import { mount as filter } from "./filter.js"

const WORDS = {
  verdict: "旧写法 | The old form",
  torch: "torch 版本 | On torch",
  all: "全部 | all",
  removed: "已删除 | removed",
  warns: "会警告 | warns",
  changed: "结果变了 | result changed",
  works: "还能用 | still works",
  apart: "和最新版不同 | not as on the newest",
}
const MARKS = {
  works: "torch {version}：和以前一样 | torch {version}: as it was",
  warns: "torch {version}：只警告 | torch {version}: only warns",
  otherwise: "torch {version}：输出不同 | torch {version}: prints otherwise",
  fails: "torch {version}：页面上的代码运行失败 | torch {version}: the code shown fails",
  unknown: "torch {version}：没有运行的记录 | torch {version}: no record of a run",
}
const VERDICTS = ["all", "removed", "warns", "changed", "works", "apart"]
const versions = (config.torches ?? "").split(" ").filter(Boolean)

const LETTERS = { w: "works", a: "warns", o: "otherwise", f: "fails", u: "unknown" }

/** What a version does with a row, where that is not what its verdict says: one of MARKS, or "". */
export function apart(row, version) {
  const runs = [...(row.dataset.torch ?? "").matchAll(/([a-z.])(\d*)/g)]
  const letters = runs.map(([, letter, count]) => letter.repeat(Number(count) || 1)).join("")
  return LETTERS[letters[versions.indexOf(version) - 1]] ?? ""
}

/** The verdicts that hold of a row on a version. */
export function verdicts(row, version) {
  const state = apart(row, version)
  if (state === "unknown") return ["all"]
  const verdict = ["works", "warns"].includes(state) ? state : row.dataset.verdict
  return ["all", verdict, ...(state ? ["apart"] : [])]
}

/** What the address asks for, else what was chosen before. */
function asked() {
  const query = new URLSearchParams(location.search)
  const wanted = [query.get("torch"), recall("torch"), versions[0]].find((version) => versions.includes(version)) ?? ""
  return { verdict: VERDICTS.includes(query.get("verdict")) ? query.get("verdict") : "all", version: wanted }
}

function keepInAddress({ verdict, version }) {
  const address = new URL(location)
  const shown = { verdict: verdict === "all" ? "" : verdict, torch: version === versions[0] ? "" : version }
  for (const [name, value] of Object.entries(shown)) {
    if (value) address.searchParams.set(name, value)
    else address.searchParams.delete(name)
  }
  history.replaceState(history.state, "", address)
}

export function mount(place) {
  const rows = [...document.querySelectorAll("li[data-verdict]")]
  const chosen = asked()
  const counts = new Map(VERDICTS.map((verdict) => [verdict, h("small")]))
  const radios = new Map(VERDICTS.map((verdict) => [
    verdict,
    h("input", { type: "radio", name: "verdict", value: verdict, checked: verdict === chosen.verdict, onchange: () => choose({ verdict }) }),
  ]))
  const buttons = VERDICTS.map((verdict) => h("label", {}, radios.get(verdict), say(WORDS[verdict]), counts.get(verdict)))
  const select = h("select", { onchange: () => choose({ version: select.value }) }, versions.map((version) => new Option(version, version)))
  select.value = chosen.version
  const again = filter(place, {
    keeps: (row) => verdicts(row, chosen.version).includes(chosen.verdict),
    controls: [
      labelled(say(WORDS.torch), select),
      h("fieldset", { className: "widget__choice verdicts" }, h("legend", {}, say(WORDS.verdict)), buttons),
    ],
  })

  function choose(change) {
    if (change.version) remember("torch", change.version === versions[0] ? null : change.version)
    Object.assign(chosen, change)
    if (chosen.version === versions[0] && chosen.verdict === "apart") chosen.verdict = "all"
    keepInAddress(chosen)
    show()
  }

  function show() {
    const held = rows.map((row) => verdicts(row, chosen.version))
    for (const [verdict, count] of counts) count.textContent = held.filter((some) => some.includes(verdict)).length
    radios.get(chosen.verdict).checked = true
    buttons.at(-1).hidden = chosen.version === versions[0]
    for (const row of rows) mark(row, chosen.version)
    again()
  }

  if (chosen.version === versions[0] && chosen.verdict === "apart") chosen.verdict = "all"
  show()
}

/** Say in a row what a version does otherwise. */
function mark(row, version) {
  row.querySelector(".torch-mark")?.remove()
  const state = apart(row, version)
  if (!state) return
  const text = say(MARKS[state], { version })
  row.append(h("span", { className: "torch-mark", "data-state": state }, text))
}
