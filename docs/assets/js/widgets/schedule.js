// A learning-rate schedule: its curve by its parameters, and the code to copy.

import { copies } from "../code/clipboard.js"
import { words } from "../page.js"
import { h, labelled, say } from "./parts/dom.js"
import { NAMES, code, given, rates } from "./math/rates.js"

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [640, 220, 64, 24]
const WORDS = {
  title: "试一试：学习率怎样变 | Try it: the shape of a schedule",
  schedule: "调度 | schedule",
  epochs: "轮数 | epochs",
  curve: "学习率随轮数变化：从 {first} 到 {last}，最大 {most} | Learning rate by epoch: from {first} to {last}, {most} at most",
  unreadable: "每一格都要填正数。 | Every field needs a positive number.",
}
const WHOLE = ["step_size", "T_max", "T_0", "T_mult", "total_iters", "epochs"]

const short = (value) => Number(value.toPrecision(2)).toString()

function svg(tag, attributes, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.textContent = text
  return element
}

function curve(values) {
  const most = Math.max(...values)
  const x = (t) => LEFT + t / Math.max(1, values.length - 1) * (WIDTH - LEFT - 8)
  const y = (value) => 12 + (1 - value / most) * (HEIGHT - BOTTOM - 12)
  const label = say(WORDS.curve, { first: short(values[0]), last: short(values.at(-1)), most: short(most) })
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label, class: "curve" })
  picture.append(
    svg("path", { d: `M${LEFT} 12V${y(0)}H${WIDTH - 8}`, class: "curve__axes" }),
    svg("text", { x: LEFT - 8, y: 16, "text-anchor": "end" }, short(most)),
    svg("text", { x: LEFT - 8, y: y(0), "text-anchor": "end" }, "0"),
    svg("text", { x: LEFT, y: HEIGHT - 6 }, "0"),
    svg("text", { x: WIDTH - 8, y: HEIGHT - 6, "text-anchor": "end" }, String(values.length - 1)),
    svg("path", { d: values.map((value, t) => `${t ? "L" : "M"}${x(t).toFixed(1)} ${y(value).toFixed(1)}`).join(""), class: "curve__line" }))
  return picture
}

export function mount(place) {
  const chosen = h("select", {}, NAMES.map((name) => h("option", { value: name }, name)))
  const common = { lr: 0.1, epochs: 60 }
  const fields = h("div", { className: "widget__controls" })
  const drawing = h("div", { className: "widget__drawing" })
  const shown = h("code")
  const button = h("button", { type: "button", className: "copy" }, words.copy)

  function inputs() {
    return [...fields.querySelectorAll("input")]
  }

  function field(name, value, text = name) {
    const input = h("input", { type: "number", name, value, min: 0, step: WHOLE.includes(name) ? 1 : "any", oninput: show })
    return labelled(text, input)
  }

  function good(input) {
    const value = Number(input.value)
    const least = ["eta_min", "power"].includes(input.name) ? 0 : WHOLE.includes(input.name) ? 1 : Number.MIN_VALUE
    return input.value !== "" && value >= least && (!WHOLE.includes(input.name) || Number.isInteger(value)) && value <= 2000
  }

  function show() {
    inputs().forEach((input) => input.setAttribute("aria-invalid", String(!good(input))))
    if (!inputs().every(good)) {
      drawing.replaceChildren(h("p", { className: "is-bad", role: "alert" }, say(WORDS.unreadable)))
      return
    }
    const { lr, epochs, ...parameters } = Object.fromEntries(inputs().map((input) => [input.name, Number(input.value)]))
    Object.assign(common, { lr, epochs })
    drawing.replaceChildren(curve(rates(chosen.value, lr, parameters, epochs)))
    shown.textContent = code(chosen.value, lr, parameters, epochs)
  }

  function choose() {
    const parameters = Object.entries(given(chosen.value)).map(([name, value]) => field(name, value))
    fields.replaceChildren(labelled(say(WORDS.schedule), chosen), field("lr", common.lr), field("epochs", common.epochs, say(WORDS.epochs)), ...parameters)
    show()
  }

  chosen.addEventListener("change", () => {
    choose()
    chosen.focus()
  })
  copies(button, () => shown.textContent)
  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)), fields, drawing,
    h("div", { className: "highlight" }, h("pre", {}, shown), button))
  choose()
}
