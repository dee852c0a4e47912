// Two shapes, lined up from the right: the result, or the dimension at which torch refuses.

import { h, labelled, say, tuple } from "./parts/dom.js"
import { columns, message, parse, repair } from "./math/shapes.js"

const EXAMPLES = ["(64, 10) (10,)", "(64, 10) (64,)", "(64, 10) (64, 1)", "(3, 1) (1, 4)", "(8, 3, 28, 28) (3, 1, 1)", "(4, 1) (4,)"]
const WORDS = {
  title: "试一试：两个形状能不能广播 | Try it: do two shapes broadcast?",
  shape: "{name} 的形状 | shape of {name}",
  examples: "例子： | Examples:",
  table: "从右边对齐的形状 | The shapes, lined up from the right",
  result: "结果 | result",
  missing: "缺 | none",
  fine: "a + b 的形状是 {shape}，{count} 个元素。 | a + b has the shape {shape}, {count} elements.",
  larger: "结果比 a 和 b 都大：a 的每个数都遇到 b 的每个数。想要的不是这个，就先让形状相同。 | " +
    "The result is larger than either: values of a meet every value of b. If that is not what you want, make the shapes equal first.",
  clash: "报错：从右数第 {place} 位，{a} 和 {b} 不相等，也都不是 1。 | It fails: at place {place} from the right, {a} and {b} differ and neither is 1.",
  repair: "想让 {name} 对齐第 {axis} 维，写 | To line {name} up with dimension {axis}, write ",
  unreadable: "形状写成 64, 10 这样：非负整数，逗号隔开。 | Write a shape like 64, 10: whole numbers, separated by commas.",
}

const count = (sizes) => sizes.reduce((product, size) => product * size, 1)

function cell(size, result) {
  if (size === null) return h("td", { className: "is-missing" }, say(WORDS.missing))
  return h("td", { className: size === result ? "is-kept" : "is-stretched" }, String(size))
}

function row(name, lined, read) {
  const cells = lined.map((column) => (column.clash ? h("td", { className: "is-clash" }, String(column[name])) : read(column)))
  return h("tr", {}, h("th", { scope: "row" }, name), cells)
}

function table(lined) {
  const result = lined.map((column) => h("td", { className: column.clash ? "is-clash" : "is-result" }, column.clash ? "✗" : String(column.size)))
  return h("table", { className: "lined" },
    h("caption", { className: "sr-only" }, say(WORDS.table)),
    h("tbody", {}, row("a", lined, (c) => cell(c.a, c.size)), row("b", lined, (c) => cell(c.b, c.size)),
      h("tr", {}, h("th", { scope: "row" }, say(WORDS.result)), result)))
}

function verdict(a, b, lined) {
  const at = lined.findLastIndex((column) => column.clash)
  const sizes = lined.map((column) => column.size)
  if (at < 0) {
    const larger = count(sizes) > Math.max(count(a), count(b)) ? [h("p", {}, say(WORDS.larger))] : []
    return [h("p", { className: "is-good" }, say(WORDS.fine, { shape: tuple(sizes), count: count(sizes) })), larger]
  }
  const fix = repair(a, b)
  return [
    h("p", { className: "is-bad" }, say(WORDS.clash, { place: lined.length - at, ...lined[at] })),
    h("p", {}, h("code", {}, message(lined))),
    fix ? h("p", {}, say(WORDS.repair, fix), h("code", {}, fix.code)) : [],
  ]
}

export function mount(place) {
  const fields = ["a", "b"].map((name) =>
    h("input", { type: "text", spellcheck: false, autocomplete: "off", value: name === "a" ? "64, 10" : "64", oninput: () => show() }))
  const drawing = h("div", { className: "widget__drawing" })
  const answer = h("div", { className: "widget__answer", role: "status" })

  function show() {
    const [a, b] = fields.map((field) => parse(field.value))
    fields.forEach((field, i) => field.setAttribute("aria-invalid", String([a, b][i] === null)))
    if (a === null || b === null) {
      drawing.replaceChildren()
      answer.replaceChildren(h("p", { className: "is-bad" }, say(WORDS.unreadable)))
      return
    }
    const lined = columns(a, b)
    drawing.replaceChildren(lined.length ? table(lined) : "")
    answer.replaceChildren(...verdict(a, b, lined).flat())
  }

  function take(example) {
    example.match(/\([^)]*\)/g).forEach((shape, i) => { fields[i].value = shape })
    show()
  }

  const examples = EXAMPLES.map((example) => h("button", { type: "button", onclick: () => take(example) }, example))
  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)),
    h("div", { className: "widget__controls" }, fields.map((field, i) => labelled(say(WORDS.shape, { name: "ab"[i] }), field))),
    h("div", { className: "widget__examples" }, h("span", {}, say(WORDS.examples)), examples),
    drawing, answer)
  show()
}
