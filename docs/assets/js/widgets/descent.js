// The path of an optimizer on a surface of two variables, by its learning rate and momentum.

import { choice, h, say } from "./parts/dom.js"
import { NAMES, SURFACES, code, path } from "./math/descending.js"

const STEPS = 50
const WORDS = {
  title: "试一试：学习率和动量怎样改变路径 | Try it: how rate and momentum change the path",
  surface: "曲面 | surface",
  optimizer: "优化器 | optimizer",
  lr: "学习率 | learning rate",
  momentum: "动量 | momentum",
  result: "{steps} 步之后在 ({x}, {y})，f = {f} | After {steps} steps at ({x}, {y}), f = {f}",
  gone: "第 {step} 步离开了画面，f = {f}：发散了 | Left the picture at step {step}, f = {f}: it diverges",
  picture: "曲面的等高线和优化器走过的路径 | Contours of the surface and the path of the optimizer",
}

const state = { surface: "ravine", optimizer: "SGD", lr: 0.9, momentum: 0, steps: STEPS }
const number = (value) => Number(value.toPrecision(3)).toString()
const rate = (position) => Number((10 ** position).toPrecision(2))

/** A slider with its name and value above it. The value stands outside of the label, which would name it and not the slider. */
function slider(text, id, properties, change) {
  const shown = h("output", {})
  const input = h("input", { type: "range", id, ...properties, oninput: () => change(Number(input.value)) })
  const label = h("label", { htmlFor: id }, text)
  return { input, shown, field: h("div", { className: "widget__field" }, h("span", {}, label, " ", shown), input) }
}

/** Shades for the surface's height, then the path; `colors` are those of the page. */
function draw(canvas, points) {
  const { span: [left, right, low, high], f } = SURFACES[state.surface]
  const context = canvas.getContext("2d")
  const { width, height } = canvas
  const style = getComputedStyle(canvas)
  const at = ([x, y]) => [(x - left) / (right - left) * width, (high - y) / (high - low) * height]
  context.clearRect(0, 0, width, height)
  context.fillStyle = style.getPropertyValue("--note")
  const size = 4
  for (let column = 0; column < width; column += size) {
    for (let row = 0; row < height; row += size) {
      const value = f(left + (column + size / 2) / width * (right - left), high - (row + size / 2) / height * (high - low))
      context.globalAlpha = 0.05 + 0.055 * Math.floor(3 * Math.sqrt(Math.max(0, value + 1)))
      context.fillRect(column, row, size, size)
    }
  }
  context.globalAlpha = 1
  context.strokeStyle = context.fillStyle = style.getPropertyValue("--link")
  context.lineWidth = 2
  context.beginPath()
  points.map(at).forEach((point) => context.lineTo(...point))
  context.stroke()
  for (const [index, point] of points.map(at).entries()) {
    context.beginPath()
    context.arc(...point, index ? 4 : 7, 0, 2 * Math.PI)
    context.fill()
  }
}

function sentence(points) {
  const { span: [left, right, low, high], f } = SURFACES[state.surface]
  const outside = points.findIndex(([x, y]) => x < 2 * left || x > 2 * right || y < 2 * low || y > 2 * high)
  if (outside > 0) return say(WORDS.gone, { step: outside, f: number(f(...points[outside])) })
  const [x, y] = points.at(-1)
  return say(WORDS.result, { steps: points.length - 1, x: number(x), y: number(y), f: number(f(x, y)) })
}

export function mount(place) {
  const canvas = h("canvas", { width: 960, height: 400, role: "img", "aria-label": say(WORDS.picture) })
  const answer = h("p", { className: "widget__answer", role: "status" })
  const called = h("code")
  const lr = slider(say(WORDS.lr), "descent-lr", { min: -3, max: 0.5, step: 0.05, value: Math.log10(state.lr) }, (value) => set({ lr: rate(value) }))
  const momentum = slider(say(WORDS.momentum), "descent-momentum", { min: 0, max: 0.95, step: 0.05, value: state.momentum }, (value) => set({ momentum: value }))

  function set(change) {
    Object.assign(state, change)
    const points = path(state)
    draw(canvas, points)
    lr.shown.textContent = state.lr
    lr.input.setAttribute("aria-valuetext", state.lr)
    momentum.shown.textContent = state.momentum
    momentum.input.setAttribute("aria-valuetext", state.momentum)
    momentum.input.disabled = state.optimizer !== "SGD"
    answer.textContent = sentence(points)
    called.textContent = code(state)
  }

  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)),
    h("div", { className: "widget__controls" },
      choice(say(WORDS.surface), Object.entries(SURFACES).map(([name, { text }]) => [name, text]), state.surface, (surface) => set({ surface })),
      choice(say(WORDS.optimizer), NAMES.map((name) => [name, name]), state.optimizer, (optimizer) => set({ optimizer })),
      lr.field, momentum.field),
    h("p", {}, called), canvas, answer)
  new MutationObserver(() => set({})).observe(document.body, { attributeFilter: ["data-md-color-scheme"] })
  set({})
}
