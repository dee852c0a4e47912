// "Guess the outputs": what was printed is covered until it is asked for.

import { article, tool } from "../page.js"
import { recall, remember } from "../store.js"

const button = tool("predict")

function cover(on) {
  document.body.classList.toggle("predict", on)
  button.setAttribute("aria-pressed", String(on))
  for (const line of article.querySelectorAll(".out.shown")) line.classList.remove("shown")
}

/** Uncover the lines that one print made: those that follow each other. */
function uncover(line) {
  const lines = [...line.closest("code").querySelectorAll(".out")]
  const row = (one) => one.getBoundingClientRect().top
  const height = line.getBoundingClientRect().height * 1.9
  let from = lines.indexOf(line)
  let to = from
  while (from > 0 && row(lines[from]) - row(lines[from - 1]) < height) from -= 1
  while (to + 1 < lines.length && row(lines[to + 1]) - row(lines[to]) < height) to += 1
  lines.slice(from, to + 1).forEach((one) => one.classList.add("shown"))
}

if (button && article?.querySelector(".out")) {
  button.hidden = false
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true"
    remember("predict", on ? "on" : null)
    cover(on)
  })
  article.addEventListener("click", ({ target }) => {
    const line = document.body.classList.contains("predict") && target.closest?.(".out")
    if (line) uncover(line)
  })
  if (recall("predict")) cover(true)
}
