// A field that leaves of the lists below it the items that the search finds, or that hold all words typed.

import { announce } from "../page.js"
import { h, labelled, say } from "./parts/dom.js"

const WORDS = {
  field: "筛选 | Filter",
  hint: "名字，或报错里的几个词 | a name, or some words of a message",
  term: "术语，中英文都可以 | a term, in English or Chinese",
  found: "{count} 条 | {count} entries",
}
const TELLING = /[\p{L}_.]{2,}/gu

/** Whether a text holds every word of a query, whatever their order; numbers and signs do not count. */
export function holds(text, query) {
  const low = text.toLowerCase()
  return (query.toLowerCase().match(TELLING) ?? []).every((word) => low.includes(word))
}

/** Which items the search finds for a query, by the address that each leads to; none before its index has come. */
async function searched(query, items) {
  const { load, find, sift } = await import("../search/engine.js")
  await load()
  const urls = new Set(find(query, { kinds: ["error", "then", "api"], most: 60 }).map(({ url }) => url))
  const alike = sift(query, items.map((item) => item.textContent))
  const target = (item) => {
    const { pathname, hash } = new URL(item.id ? `#${item.id}` : (item.querySelector("a[href]")?.href ?? ""), location.href)
    return pathname + hash
  }
  return items.map((item, i) => alike[i] || urls.has(target(item)))
}

/** While terms are filtered, show of what follows the field only their lists and the headings of these. */
function between(place, filtered) {
  let heading = null
  for (let part = place.nextElementSibling; part; part = part.nextElementSibling) {
    if (part.tagName === "UL") {
      if (heading && !part.hidden) heading.hidden = false
      continue
    }
    part.hidden = filtered
    if (part.tagName === "H2") heading = part
  }
}

/** `sieve.keeps(item)` says which items may stay, `sieve.controls` stand beside the field. Returns what sifts again. */
export function mount(place, sieve = { keeps: () => true, controls: [] }) {
  const plain = !document.querySelector("ul.entries, ul.api") // a page of terms, with text and code between its lists
  const items = [...document.querySelectorAll(plain ? "article > ul > li" : "ul.entries > li, ul.api > li")]
  const texts = items.map((item) => item.textContent)
  const count = h("output", {}, say(WORDS.found, { count: items.length }))
  const field = h("input", { type: "text", placeholder: say(plain ? WORDS.term : WORDS.hint), autocomplete: "off", spellcheck: false })
  let held = items.map(() => true)
  const keep = (named) => {
    held = named
    const wanted = items.map((item, i) => named[i] && sieve.keeps(item))
    items.forEach((item, i) => { item.hidden = !wanted[i] })
    for (const list of new Set(items.map((item) => item.parentElement))) {
      const empty = [...list.children].every((item) => item.hidden)
      list.hidden = empty
      if (list.className === "entries") list.previousElementSibling.hidden = empty
    }
    if (plain) between(place, !wanted.every(Boolean))
    count.textContent = say(WORDS.found, { count: wanted.filter(Boolean).length })
    announce(count.textContent)
  }
  field.addEventListener("input", async () => {
    const query = field.value.trim()
    const named = texts.map((text) => holds(text, query))
    keep(named)
    if (!query) return
    const found = await searched(query, items).catch(() => [])
    if (query === field.value.trim()) keep(named.map((each, i) => each || found[i]))
  })
  place.classList.add("widget--filter")
  place.append(h("div", { className: "widget__controls" }, labelled(say(WORDS.field), field), sieve.controls, count))
  return () => keep(held)
}
