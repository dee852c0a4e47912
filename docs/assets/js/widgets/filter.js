// A field that leaves of the lists below it the items that hold all words typed; a pasted message may have other numbers.

import { announce } from "../page.js"
import { h, labelled, say } from "./dom.js"

const WORDS = {
  field: "筛选 | Filter",
  hint: "名字，或报错里的几个词 | a name, or some words of a message",
  found: "{count} 条 | {count} entries",
}
const TELLING = /[\p{L}_.]{2,}/gu

/** Whether a text holds every word of a query, whatever their order; numbers and signs do not count. */
export function holds(text, query) {
  const low = text.toLowerCase()
  return (query.toLowerCase().match(TELLING) ?? []).every((word) => low.includes(word))
}

export function mount(place) {
  const items = [...document.querySelectorAll("ul.entries > li, ul.api > li")]
  const texts = items.map((item) => item.textContent)
  const count = h("output", {}, say(WORDS.found, { count: items.length }))
  const field = h("input", { type: "text", placeholder: say(WORDS.hint), autocomplete: "off", spellcheck: false })
  field.addEventListener("input", () => {
    let shown = 0
    for (const [i, item] of items.entries()) {
      item.hidden = !holds(texts[i], field.value)
      shown += !item.hidden
    }
    for (const list of new Set(items.map((item) => item.parentElement))) {
      const empty = [...list.children].every((item) => item.hidden)
      list.hidden = empty
      if (list.className === "entries") list.previousElementSibling.hidden = empty
    }
    count.textContent = say(WORDS.found, { count: shown })
    announce(count.textContent)
  })
  place.classList.add("widget--filter")
  place.append(h("div", { className: "widget__controls" }, labelled(say(WORDS.field), field), count))
}
