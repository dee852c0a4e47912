// Tabs of the same name move together, on this page and the next.

import { recall, remember } from "../store.js"

const sets = [...document.querySelectorAll(".tabbed-set")]

function nameOf(input) {
  return input.closest(".tabbed-set").querySelector(`label[for="${input.id}"]`)?.textContent.trim()
}

function choose(name) {
  for (const set of sets) {
    const input = [...set.querySelectorAll(":scope > input")].find((one) => nameOf(one) === name)
    if (input) input.checked = true
  }
}

for (const set of sets) {
  set.addEventListener("change", ({ target }) => {
    const name = nameOf(target)
    const before = target.getBoundingClientRect().top
    choose(name)
    scrollBy(0, target.getBoundingClientRect().top - before)
    remember("tab", name)
  })
}

if (sets.length && recall("tab")) choose(recall("tab"))
