// A convolution, window by window: what is read, the products, the output that they add up to.

import { correlate } from "./math/correlate.js"
import { choice, h, say } from "./parts/dom.js"
import { stepper } from "./parts/stepper.js"

const IMAGE = [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
const KERNEL = [[0, 1], [2, 3]]
const WORDS = {
  title: "一步一步：窗口滑过图像 | Step by step: the window slides over the image",
  padding: "填充 | padding",
  stride: "步幅 | stride",
  image: "图像（标出窗口） | image (the window is marked)",
  kernel: "卷积核 | kernel",
  output: "输出 | output",
  told: "第 {row} 行第 {column} 列的输出：{terms} = {sum} | Output in row {row}, column {column}: {terms} = {sum}",
}

function grid(text, rows, marked, chosen = []) {
  const cells = rows.flat().map((value, i) =>
    h("span", { className: `cell${chosen.includes(i) ? " is-chosen" : ""}` }, value === null ? "·" : String(value)))
  const block = h("div", { className: "cells", role: "img", "aria-label": `${text}: ${marked}` }, cells)
  block.style.setProperty("--width", rows[0].length)
  return h("div", {}, h("p", {}, text), block)
}

const rows = (values) => values.map((row) => row.map((value) => value ?? "·").join(" ")).join("; ")

export function mount(place) {
  const state = { padding: 0, stride: 1 }
  const drawing = h("div", { className: "widget__drawing widget__drawing--apart" })
  const answer = h("p", { className: "widget__answer", role: "status" })
  let made = correlate(IMAGE, KERNEL, 0, 1)

  function show(at) {
    const { row, column, taps, sum } = made.steps[at]
    const output = Array.from({ length: made.height }, (_, i) =>
      Array.from({ length: made.width }, (_, j) => (i * made.width + j <= at ? made.steps[i * made.width + j].sum : null)))
    drawing.replaceChildren(
      grid(say(WORDS.image), made.padded, rows(made.padded), taps.map(({ cell }) => cell)),
      grid(say(WORDS.kernel), KERNEL, rows(KERNEL)),
      grid(say(WORDS.output), output, rows(output), [at]))
    const terms = taps.map(({ value, weight }) => `${value}·${weight}`).join(" + ")
    answer.textContent = say(WORDS.told, { row, column, terms, sum })
  }

  const walk = stepper(made.steps.length, show)

  function set(change) {
    Object.assign(state, change)
    made = correlate(IMAGE, KERNEL, state.padding, state.stride)
    walk.reset(made.steps.length)
  }

  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)),
    h("div", { className: "widget__controls" },
      choice(say(WORDS.padding), [[0, "0"], [1, "1"]], 0, (padding) => set({ padding })),
      choice(say(WORDS.stride), [[1, "1"], [2, "2"]], 1, (stride) => set({ stride }))),
    walk.controls, drawing, answer)
  walk.go(0)
}
