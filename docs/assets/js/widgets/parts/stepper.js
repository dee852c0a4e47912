// Steps of a computation: back, next and a slider; `show(step)` draws one.

import { h, labelled, say } from "./dom.js"

const WORDS = { back: "上一步 | Back", next: "下一步 | Next", step: "第几步 | step", of: "第 {step} 步，共 {count} 步 | step {step} of {count}" }

/** Controls that walk through `count` steps, numbered from 0; `reset(count)` begins again, with another number of them. */
export function stepper(count, show) {
  let at = 0
  let last = count - 1
  const slider = h("input", { type: "range", min: 0, max: last, value: 0, oninput: () => go(Number(slider.value)) })
  const back = h("button", { type: "button", onclick: () => go(at - 1) }, `◀ ${say(WORDS.back)}`)
  const next = h("button", { type: "button", onclick: () => go(at + 1) }, `${say(WORDS.next)} ▶`)

  function go(step) {
    at = Math.min(Math.max(step, 0), last)
    slider.value = at
    slider.setAttribute("aria-valuetext", say(WORDS.of, { step: at + 1, count: last + 1 }))
    back.setAttribute("aria-disabled", String(at === 0))
    next.setAttribute("aria-disabled", String(at === last))
    show(at)
  }

  function reset(steps) {
    last = steps - 1
    slider.max = last
    go(0)
  }

  const controls = h("div", { className: "widget__controls" },
    h("div", { className: "widget__examples" }, back, next), labelled(say(WORDS.step), slider))
  return { controls, go, reset }
}
