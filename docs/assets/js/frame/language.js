// The way to the twin page: to the section that is being read, and remembered.

import { article, decoded, tool } from "../page.js"
import { remember } from "../store.js"

const link = tool("language")

/** The id of the heading that the reader is at; "" at the top of the page. */
function currentSection() {
  if (window.scrollY < 8) return ""
  const headings = [...(article?.querySelectorAll(":is(h1, h2, h3, h4)[id]") ?? [])]
  const target = headings.find((heading) => `#${heading.id}` === decoded(location.hash))
  if (target && isVisible(target)) return target.id
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * 0.4)?.id ?? ""
}

function isVisible(element) {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

function aim() {
  link.hash = currentSection()
}

if (link) {
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, aim)
  link.addEventListener("click", () => remember("language", link.dataset.language))
}
