// What scrolls sideways can be reached with the keyboard, and says what it is.

import { article, words } from "./page.js"

const NAMES = { CODE: words.code, TABLE: words.table }
const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => update(target)))

function update(element) {
  if (element.scrollWidth > element.clientWidth + 1) {
    element.tabIndex = 0
    if (element.tagName !== "TABLE") element.setAttribute("role", "region")
    element.setAttribute("aria-label", NAMES[element.tagName] ?? words.formula)
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) element.removeAttribute(name)
  }
}

for (const element of article?.querySelectorAll("pre > code, table, div.arithmatex") ?? []) observer.observe(element)
