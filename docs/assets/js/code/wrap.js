// Long lines of code: wrapped on a phone, scrolled elsewhere, until the reader wants it otherwise.

import { blocksOf, toolsOf } from "./blocks.js"
import { article, say } from "../page.js"
import { remember } from "../store.js"

const narrow = matchMedia("(max-width: 47.99rem)")
const buttons = new Map()
const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => offer(target)))

const wraps = () => (document.documentElement.dataset.wrap ?? (narrow.matches ? "on" : "off")) === "on"

/** Show a block's button where one of its lines is longer than the block is wide. */
function offer(code) {
  const style = getComputedStyle(code)
  const room = code.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
  buttons.get(code).hidden = code.clientWidth === 0 || (longest(code.textContent, style.font) <= room + 1 && code.scrollWidth <= code.clientWidth + 1)
}

const pen = document.createElement("canvas").getContext("2d")

/** The width in pixels of a text's longest line of code; output wraps by itself. */
function longest(text, font) {
  pen.font = font
  const lines = text.split("\n").filter((line) => !/^\s*#>/.test(line))
  return Math.max(0, ...lines.sort((a, b) => b.length - a.length).slice(0, 4).map((line) => pen.measureText(line).width))
}

function show() {
  const on = wraps()
  for (const button of buttons.values()) button.setAttribute("aria-pressed", String(on))
}

function turn({ currentTarget }) {
  const before = currentTarget.getBoundingClientRect().top
  const on = !wraps()
  document.documentElement.dataset.wrap = on ? "on" : "off"
  remember("wrap", on === narrow.matches ? null : on ? "on" : "off")
  show()
  scrollBy({ top: currentTarget.getBoundingClientRect().top - before, behavior: "instant" })
}

function addButtons(root) {
  for (const block of blocksOf(root)) {
    const button = document.createElement("button")
    Object.assign(button, { type: "button", className: "wrap", hidden: true, title: say("长行换行 | Wrap long lines") })
    button.setAttribute("aria-label", button.title)
    button.addEventListener("click", turn)
    toolsOf(block).prepend(button)
    buttons.set(block.code, button)
    observer.observe(block.code)
  }
  show()
}

if (article) {
  addButtons(article)
  document.addEventListener("block", ({ detail }) => addButtons(detail))
  narrow.addEventListener("change", show)
}
