// The output size of a layer: the number, the formula with numbers, where the windows lie, the code to copy.

import { copies } from "../code/clipboard.js"
import { words } from "../page.js"
import { choice, h, labelled, say } from "./parts/dom.js"
import { LAYERS, call, code, measure, windows } from "./math/sizes.js"
import { svg } from "./parts/svg.js"

const [CELL, LEFT, MOST, ROWS] = [26, 40, 40, 20]
const EXAMPLES = [
  ["Conv2d", 28, { kernel_size: 5, stride: 1, padding: 2, dilation: 1 }],
  ["Conv2d", 224, { kernel_size: 11, stride: 4, padding: 0, dilation: 1 }],
  ["MaxPool2d", 54, { kernel_size: 3, stride: 2, padding: 0, dilation: 1, ceil_mode: true }],
  ["ConvTranspose2d", 14, { kernel_size: 4, stride: 2, padding: 1, dilation: 1, output_padding: 0 }],
]
const WORDS = {
  title: "试一试：输出有多大 | Try it: how large is the output?",
  layer: "层 | layer",
  input: "输入 | input",
  examples: "例子： | Examples:",
  fine: "{size} → {out} | {size} → {out}",
  error: "报错：{error} | It fails: {error}",
  late: "最后一个窗口要从右边的填充里开始，不算。 | The last window would begin in the padding on the right, so it is left out.",
  unreadable: "填整数：输入、核、步幅、空洞至少是 1，其余至少是 0，都不超过 100000。 | " +
    "Whole numbers, please: input, kernel, stride and dilation of 1 or more, the others of 0 or more, none above 100000.",
  rows: "一行是一个输出，实色是它的窗口读到的格子，虚线是填充。没读到的输入：{left} 个。 | " +
    "A row for each output: in color what its window reads, dashed the padding. Inputs that no window reads: {left}.",
  across: "一行是一个输入，实色是它加到哪几个输出上，虚线的部分裁掉。没有输入加到的输出：{left} 个。 | " +
    "A row for each input: in color the outputs that it adds to; what is dashed is cut off. Outputs that no input reaches: {left}.",
  large: "不超过 {most} 格、{rows} 行时，这里有窗口的图。 | Up to {most} cells and {rows} rows, the windows are drawn here.",
}

function least(name) {
  return ["padding", "output_padding"].includes(name) ? 0 : 1
}

function picture(layer, size, given) {
  const { first, last, inside, rows } = windows(layer, size, given)
  const count = last - first + 1
  if (count > MOST || rows.length > ROWS) return [h("p", {}, say(WORDS.large, { most: MOST, rows: ROWS }))]
  const width = LEFT + count * CELL
  const read = new Set(rows.flat())
  const left = Array.from({ length: inside }, (_, i) => i).filter((i) => !read.has(i)).length
  const label = say(layer === "ConvTranspose2d" ? WORDS.across : WORDS.rows, { left })
  const drawn = svg("svg", { viewBox: `0 0 ${width} ${rows.length * (CELL + 3)}`, role: "img", "aria-label": label, class: "curve" })
  drawn.style.maxWidth = `${width}px`
  rows.forEach((taps, row) => {
    const y = row * (CELL + 3) + 1
    drawn.append(svg("text", { x: LEFT - 10, y: y + CELL / 2 + 4, "text-anchor": "end" }, String(row)))
    for (let i = first; i <= last; i += 1) {
      const padding = i < 0 || i >= inside
      drawn.append(svg("rect", {
        x: LEFT + (i - first) * CELL + 1, y, width: CELL - 2, height: CELL - 2, rx: 2,
        fill: taps.includes(i) ? "var(--link)" : "var(--sunk)", "fill-opacity": taps.includes(i) && padding ? 0.35 : 1,
        stroke: "var(--soft)", "stroke-width": padding ? 1 : 0.5, "stroke-dasharray": padding ? "3 3" : "none",
      }))
    }
  })
  return [drawn, h("p", {}, label)]
}

export function mount(place) {
  const state = { layer: "Conv2d", size: 7, given: { ...LAYERS.Conv2d } }
  const fields = h("div", { className: "widget__controls" })
  const answer = h("div", { role: "status", className: "widget__answer" })
  const drawing = h("div", { className: "widget__drawing" })
  const shown = h("code")
  const button = h("button", { type: "button", className: "copy" }, words.copy)

  function field(name, value, text = name) {
    if (typeof value === "boolean") {
      return h("label", {}, h("input", { type: "checkbox", name, checked: value, onchange: show }), h("code", {}, text))
    }
    return labelled(text, h("input", { type: "number", name, value, min: least(name), max: 100000, step: 1, oninput: show }))
  }

  function good(input) {
    const value = Number(input.value)
    return input.type === "checkbox" || (input.value !== "" && Number.isInteger(value) && value >= least(input.name) && value <= 100000)
  }

  function show() {
    const inputs = [...fields.querySelectorAll("input:not([type=radio])")]
    inputs.forEach((input) => input.setAttribute("aria-invalid", String(!good(input))))
    if (!inputs.every(good)) {
      answer.replaceChildren(h("p", { className: "is-bad" }, say(WORDS.unreadable)))
      drawing.replaceChildren()
      return
    }
    const values = inputs.map((input) => [input.name, input.type === "checkbox" ? input.checked : Number(input.value)])
    const { size, ...given } = Object.fromEntries(values)
    Object.assign(state, { size, given })
    const { size: out, formula, error, late } = measure(state.layer, size, given)
    if (error) answer.replaceChildren(h("p", { className: "is-bad" }, say(WORDS.error, { error })))
    else answer.replaceChildren(
      h("p", { className: "is-good" }, h("strong", {}, say(WORDS.fine, { size, out }))), h("p", {}, h("code", {}, formula)),
      ...(late ? [h("p", {}, say(WORDS.late))] : []))
    drawing.replaceChildren(...(error ? [] : picture(state.layer, size, given)))
    shown.textContent = code(state.layer, size, given)
  }

  const kinds = choice(say(WORDS.layer), Object.keys(LAYERS).map((name) => [name, name]), state.layer, (layer) => take(layer, state.size, LAYERS[layer]))

  function take(layer, size, given) {
    state.layer = layer
    kinds.querySelector(`[value=${layer}]`).checked = true
    fields.replaceChildren(field("size", size, say(WORDS.input)), ...Object.entries(given).map(([name, value]) => field(name, value)))
    show()
  }

  const examples = EXAMPLES.map(([layer, size, given]) =>
    h("button", { type: "button", onclick: () => take(layer, size, given) }, `${size}: ${call(layer, given).replace("nn.", "").replace("1, 1, ", "")}`))
  copies(button, () => shown.textContent)
  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)), kinds, fields,
    h("div", { className: "widget__examples" }, h("span", {}, say(WORDS.examples)), examples),
    answer, drawing, h("div", { className: "highlight" }, h("pre", {}, shown), button))
  take(state.layer, state.size, state.given)
}
