// Attention for one query, step by step: scores, division by √d, softmax, the mean of the values.

import { attend } from "./math/attend.js"
import { choice, h, say, tuple } from "./parts/dom.js"
import { stepper } from "./parts/stepper.js"

const QUERIES = [[2, 0], [0, 2], [1, 1]]
const KEYS = [[2, 0], [0, 1], [1, 1]]
const VALUES = [[10, 0], [0, 10], [5, 5]]
const WORDS = {
  title: "一步一步：一个查询怎样得到结果 | Step by step: how one query gets its result",
  query: "查询 | query",
  caption: "查询和三个键的比较 | The query against the three keys",
  position: "位置 | position",
  key: "键 | key",
  score: "分数 | score",
  scaled: "÷ √2 | ÷ √2",
  weight: "权重 | weight",
  value: "值 | value",
}
const TOLD = [
  "每个位置都有一个键和一个值；查询 {query} 要和三个键比较。 | Each position has a key and a value; the query {query} is compared with the three keys.",
  "分数是查询与键的点积：{scores}。 | The scores are dot products of the query with the keys: {scores}.",
  "除以 √d，这里 d = 2，得 {scaled}。 | Divided by √d, here d = 2: {scaled}.",
  "softmax 把分数变成和为 1 的权重：{weights}。 | Softmax turns the scores into weights that add up to 1: {weights}.",
  "按权重对值求平均：{sum} = {output}。 | The mean of the values with these weights: {sum} = {output}.",
]

const digits = (number) => number.toFixed(4)
const list = (numbers) => numbers.map(digits).join(", ")

function table(made, at) {
  const numbers = [["score", made.scores], ["scaled", made.scaled], ["weight", made.weights]]
  const row = (name, cells, now) => h("tr", {},
    h("th", { scope: "row" }, say(WORDS[name])),
    cells.map((cell) => h("td", { className: now ? "is-stretched" : "is-kept" }, cell)))
  return h("table", { className: "lined" },
    h("caption", { className: "sr-only" }, say(WORDS.caption)),
    h("tbody", {},
      h("tr", {}, h("th", { scope: "row" }, say(WORDS.position)), KEYS.map((_, i) => h("th", { scope: "col" }, String(i)))),
      row("key", KEYS.map(tuple), at === 0),
      numbers.map(([name, all], step) => row(name, all.map((number) => (step < at ? digits(number) : "·")), step + 1 === at)),
      row("value", VALUES.map(tuple), at === 4)))
}

export function mount(place) {
  let query = QUERIES[0]
  const drawing = h("div", { className: "widget__drawing", tabIndex: 0, role: "group", "aria-label": say(WORDS.caption) })
  const answer = h("p", { className: "widget__answer", role: "status" })

  function show(at) {
    const made = attend(query, KEYS, VALUES)
    const sum = VALUES.map((value, i) => `${digits(made.weights[i])}·${tuple(value)}`).join(" + ")
    drawing.replaceChildren(table(made, at))
    answer.textContent = say(TOLD[at], {
      query: tuple(query), scores: made.scores.join(", "), scaled: list(made.scaled), weights: list(made.weights), sum,
      output: `(${list(made.output)})`,
    })
  }

  const walk = stepper(TOLD.length, show)
  const queries = QUERIES.map((one, i) => [i, tuple(one)])
  place.append(
    h("p", { className: "widget__title" }, say(WORDS.title)),
    h("div", { className: "widget__controls" }, choice(say(WORDS.query), queries, 0, (i) => {
      query = QUERIES[i]
      walk.reset(TOLD.length)
    })),
    walk.controls, drawing, answer)
  walk.go(0)
}
