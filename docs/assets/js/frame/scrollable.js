// What scrolls sideways can be reached with the keyboard, and says what it is.

import { article, words } from "../page.js"

const NAMES = { CODE: words.code, TABLE: words.table, math: words.formula, P: words.figure }
const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => update(target)))

function update(element) {
  if (element.scrollWidth > element.clientWidth + 1) {
    element.tabIndex = 0
    if (/^(CODE|P)$/.test(element.tagName)) element.setAttribute("role", "group")
    element.setAttribute("aria-label", NAMES[element.tagName])
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) element.removeAttribute(name)
  }
}

function watch(root) {
  for (const element of root?.querySelectorAll("pre > code, table, math[display=block], .run-figure") ?? []) observer.observe(element)
}

watch(article)
document.addEventListener("block", ({ detail }) => watch(detail))
