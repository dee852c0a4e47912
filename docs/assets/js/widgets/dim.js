// Choose axes: see which cells become one, and the shape that is left.

import { choice, h, say, tuple } from "./parts/dom.js"
import { NAMES, call, reduce } from "./math/reduction.js"

const SHAPES = [[2, 3], [2, 3, 4]]
const WORDS = {
  title: "试一试：写进 dim 的那一维会消失 | Try it: the axis you name disappears",
  shape: "x 的形状 | shape of x",
  call: "函数 | function",
  dim: "dim（可选多个，不选就是全部） | dim (several may be chosen; none means all)",
  keep: "keepdim=True",
  after: "结果（选一格，看它来自哪里） | result (choose a cell to see its origin)",
  from: "{value} 来自 {numbers} | {value} comes from {numbers}",
}

const state = { shape: SHAPES[0], name: "sum", axes: [1], keepdim: false, chosen: 0 }
const text = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2).replace(/0$/, ""))

/** The cells of a shape in rows, and the last two axes in blocks. */
function grid(shape, cells) {
  const width = shape.at(-1) ?? 1
  const height = shape.at(-2) ?? 1
  const blocks = []
  for (let start = 0; start < cells.length; start += width * height) {
    const block = h("div", { className: "cells" }, cells.slice(start, start + width * height))
    block.style.setProperty("--width", width)
    blocks.push(block)
  }
  return h("div", { className: "blocks" }, blocks)
}

function sizes(before, axes) {
  const gone = axes.length ? axes : before.map((_, axis) => axis)
  const parts = before.flatMap((size, axis) => [axis ? ", " : "", h(gone.includes(axis) ? "s" : "span", {}, String(size))])
  return ["(", parts, ")"]
}

export function mount(place) {
  const axes = h("div")
  const answer = h("p", { className: "widget__answer", role: "status" })
  const before = h("div")
  const after = h("div", { role: "group", "aria-label": say(WORDS.after) })

  function set(change) {
    Object.assign(state, { chosen: 0 }, change)
    show()
  }

  function toggle(axis, on) {
    set({ axes: state.shape.map((_, i) => i).filter((i) => (i === axis ? on : state.axes.includes(i))) })
  }

  function drawAxes() {
    const boxes = state.shape.map((size, axis) => h("label", {},
      h("input", { type: "checkbox", checked: state.axes.includes(axis), onchange: (event) => toggle(axis, event.target.checked) }),
      h("code", {}, String(axis))))
    axes.replaceChildren(h("fieldset", { className: "widget__choice" }, h("legend", {}, say(WORDS.dim)), boxes))
  }

  function mark(chosen, result) {
    state.chosen = chosen
    const numbers = result.sources[chosen]
    before.querySelectorAll(".cell").forEach((cell, i) => cell.classList.toggle("is-chosen", numbers.includes(i)))
    after.querySelectorAll(".cell").forEach((cell, i) => cell.setAttribute("aria-pressed", String(i === chosen)))
  }

  function show() {
    const result = reduce(state.name, state.shape, state.axes, state.keepdim)
    const count = state.shape.reduce((product, size) => product * size, 1)
    const cells = Array.from({ length: count }, (_, i) => h("span", { className: "cell" }, String(i)))
    before.replaceChildren(h("p", {}, h("code", {}, `x = torch.arange(${count}.0).view${tuple(state.shape)}`)), grid(state.shape, cells))
    const made = result.values.map((value, i) => h("button", {
      type: "button", className: "cell", title: say(WORDS.from, { value: text(value), numbers: result.sources[i].join(", ") }),
      onclick: () => mark(i, result), onpointerenter: () => mark(i, result), onfocus: () => mark(i, result),
    }, text(value)))
    after.replaceChildren(h("p", {}, say(WORDS.after)), grid(result.shape, made))
    answer.replaceChildren(h("code", {}, call(state.name, state.axes, state.keepdim)), " : ", ...sizes(state.shape, state.axes).flat(9),
      ` → ${tuple(result.shape)}`)
    mark(state.chosen, result)
  }

  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)),
    h("div", { className: "widget__controls" },
      choice(say(WORDS.shape), SHAPES.map((shape) => [tuple(shape), tuple(shape)]), tuple(state.shape), (value) => {
        const shape = SHAPES.find((one) => tuple(one) === value)
        set({ shape, axes: state.axes.filter((axis) => axis < shape.length) })
        drawAxes()
      }),
      choice(say(WORDS.call), NAMES.map((name) => [name, name]), state.name, (name) => set({ name })),
      axes,
      h("label", {}, h("input", { type: "checkbox", onchange: (event) => set({ keepdim: event.target.checked }) }), h("code", {}, WORDS.keep))),
    answer, h("div", { className: "widget__drawing widget__drawing--apart" }, before, after))
  drawAxes()
  show()
}
