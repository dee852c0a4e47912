// The graph of y = a·b + a, step by step: values forward, then gradients backward.

import { walk } from "./math/differentiate.js"
import { h, labelled, say } from "./parts/dom.js"
import { stepper } from "./parts/stepper.js"
import { svg } from "./parts/svg.js"

const NODES = { a: [60, 40], b: [60, 150], ab: [210, 110], y: [350, 60] }
const NAMES = { a: "a", b: "b", ab: "a·b", y: "y" }
const EDGES = [["a", "ab"], ["b", "ab"], ["ab", "y"], ["a", "y"]]
const MOVED = [[], ["ab"], ["y"], ["y"], ["ab", "a"], ["a", "b"]] // what a step changes
const WORDS = {
  title: "一步一步：先向前算值，再向后算梯度 | Step by step: values forward, gradients backward",
  a: "a | a",
  b: "b | b",
  picture: "计算图 y = a·b + a。{told} | The graph of y = a·b + a. {told}",
}
const TOLD = [
  "叶子 a = {a}，b = {b}，都要求梯度。 | The leaves are a = {a} and b = {b}; both require a gradient.",
  "向前：a·b = {ab}，并记下这是乘法。 | Forward: a·b = {ab}, recorded as a product.",
  "向前：y = a·b + a = {y}，并记下这是加法。 | Forward: y = a·b + a = {y}, recorded as a sum.",
  "backward() 从 y 出发：y 对自己的导数是 1。 | backward() starts at y: its derivative with respect to itself is 1.",
  "加法把 1 原样交给两边：a·b 得 1，a 先得 1。 | The sum hands 1 on to both sides: a·b gets 1, and a gets 1 for now.",
  "乘法把 1 乘以另一个因数：a 再得 b = {b}，共 {ga}；b 得 a = {gb}。 | " +
    "The product multiplies by the other factor: a gets another b = {b}, {ga} in all; b gets a = {gb}.",
]

function drawn(state, at, told) {
  const picture = svg("svg", { viewBox: "0 0 410 200", role: "img", "aria-label": say(WORDS.picture, { told }), class: "curve" })
  picture.style.maxWidth = "34rem"
  for (const [from, to] of EDGES) {
    const [[x1, y1], [x2, y2]] = [NODES[from], NODES[to]]
    picture.append(svg("line", { x1, y1, x2, y2, stroke: "var(--soft)" }))
  }
  for (const [name, [x, y]] of Object.entries(NODES)) {
    const { value, grad } = state[name]
    const moved = MOVED[at].includes(name)
    picture.append(svg("rect", {
      x: x - 50, y: y - 30, width: 100, height: 60, rx: 4, fill: moved ? "var(--link-wash)" : "var(--sunk)",
      stroke: moved ? "var(--link)" : "var(--line)", "stroke-width": moved ? 2 : 1,
    }))
    const lines = [`${NAMES[name]} = ${value ?? "?"}`, `grad ${grad ?? "–"}`]
    lines.forEach((text, i) => picture.append(svg("text", { x, y: y - 5 + 20 * i, "text-anchor": "middle" }, text)))
  }
  return picture
}

export function mount(place) {
  const given = { a: 2, b: 3 }
  const drawing = h("div", { className: "widget__drawing" })
  const answer = h("p", { className: "widget__answer", role: "status" })

  function show(at) {
    const states = walk(given.a, given.b)
    const last = states.at(-1)
    const told = say(TOLD[at], { ...given, ab: last.ab.value, y: last.y.value, ga: last.a.grad, gb: last.b.grad })
    drawing.replaceChildren(drawn(states[at], at, told))
    answer.textContent = told
  }

  const steps = stepper(TOLD.length, show)
  const fields = Object.keys(given).map((name) => labelled(say(WORDS[name]), h("input", {
    type: "number", name, step: 1, value: given[name], oninput: (event) => {
      const number = event.target.valueAsNumber
      event.target.setAttribute("aria-invalid", String(!Number.isFinite(number)))
      if (Number.isFinite(number)) {
        given[name] = number
        steps.reset(TOLD.length)
      }
    },
  })))
  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)),
    h("div", { className: "widget__controls" }, fields),
    steps.controls, drawing, answer)
  steps.go(0)
}
