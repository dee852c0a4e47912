// Learning paths: which of their pages have been read to the end, kept in this browser.

import { article, config, decoded } from "../page.js"
import { recall, remember } from "../store.js"

const root = new URL(`${config.base}/`, location.href).pathname
const zh = document.documentElement.lang.startsWith("zh")

/** A page by its address without site and language: what is read in one language is read in the other. */
const name = (path) => decoded(path).slice(root.length).replace(/^(zh|en)\//, "").replace(/(index\.html)?$/, "")

function read() {
  try {
    return new Set(JSON.parse(recall("read") ?? "[]"))
  } catch {
    return new Set()
  }
}

const end = article?.lastElementChild
if (end) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    seen.disconnect()
    remember("read", JSON.stringify([...read().add(name(location.pathname))]))
  })
  addEventListener("scroll", () => seen.observe(end), { once: true })
}

for (const path of document.querySelectorAll(".path")) {
  const done = read()
  const steps = [...path.querySelectorAll("li")].filter((step) => step.querySelector("a"))
  const finished = steps.filter((step) => done.has(name(new URL(step.querySelector("a").href).pathname)))
  finished.forEach((step) => step.classList.add("done"))
  const said = zh ? `已读 ${finished.length}/${steps.length}` : `${finished.length} of ${steps.length} read`
  const sign = Object.assign(document.createElement("p"), { className: "path__progress", textContent: said })
  const bar = Object.assign(document.createElement("progress"), { max: steps.length, value: finished.length, ariaLabel: said })
  sign.append(bar)
  path.prepend(sign)
}
