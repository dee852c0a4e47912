// The copy buttons of code blocks, what else can be copied of a block, and the page's Markdown.

import { blocksOf, toolsOf } from "./blocks.js"
import { copies, copyFor, fetchText } from "./clipboard.js"
import { put } from "../frame/menu.js"
import { article, say, tool, words } from "../page.js"

const menu = document.createElement("div")
let opener

/** What can be copied of a block: [what it is, how many lines it has, a function that gives its text]. */
function choices({ code, file, lines }) {
  const shown = code.textContent
  const bare = withoutOutput(code)
  const list = [[say("这段代码 | This block"), count(shown), () => shown]]
  if (bare !== shown) list.push([say("这段代码，不带输出 | This block without output"), count(bare), () => bare])
  if (file) list.push([say("可以单独运行的程序 | The program that runs alone"), lines, () => fetchText(file)])
  return list
}

function count(text) {
  return text.trimEnd().split("\n").length
}

function withoutOutput(code) {
  const copy = code.cloneNode(true)
  for (const line of copy.querySelectorAll(".out")) {
    if (line.nextSibling?.data?.startsWith("\n")) line.nextSibling.data = line.nextSibling.data.slice(1)
    line.remove()
  }
  return copy.textContent
}

function button(className, text, label) {
  const made = document.createElement("button")
  made.type = "button"
  made.className = className
  made.textContent = text
  made.title = label
  made.setAttribute("aria-label", label)
  return made
}

/** A button that copies the code as shown, or the complete file it is a part of; and one that offers the rest. */
function buttonsFor(block) {
  const lines = block.lines ?? count(block.code.textContent)
  const text = block.file ? say("复制程序 · {lines} 行 | Copy program · {lines} lines", { lines }) : words.copy
  const label = block.file ? text : say("复制这段代码，{lines} 行 | Copy this block, {lines} lines", { lines })
  const copy = button("copy", text, label)
  copies(copy, () => (block.file ? fetchText(block.file) : block.code.textContent))
  const more = button("more", "", say("复制的其他方式 | Other ways to copy"))
  more.popoverTargetElement = menu
  more.addEventListener("click", () => offer(block, copy, more))
  return choices(block).length > 1 ? [copy, more] : [copy]
}

function offer(block, copy, more) {
  opener = more
  menu.replaceChildren(...choices(block).map(([what, lines, text]) => {
    const choice = button("", what, say("复制：{what}，{lines} 行 | Copy: {what}, {lines} lines", { what, lines }))
    choice.append(Object.assign(document.createElement("small"), { textContent: say("{lines} 行 | {lines} lines", { lines }) }))
    choice.addEventListener("click", () => {
      menu.hidePopover()
      copyFor(copy, text)
    })
    return choice
  }))
}

function addButtons(root) {
  for (const block of blocksOf(root)) toolsOf(block).append(...buttonsFor(block))
}

if (article) {
  menu.className = "menu"
  menu.id = "copy-menu"
  menu.popover = "auto"
  menu.addEventListener("toggle", ({ newState }) => newState === "open" && put(menu, opener))
  article.append(menu)
  addButtons(article)
  document.addEventListener("block", ({ detail }) => addButtons(detail))
}

const markdown = tool("markdown")
if (markdown) {
  copies(markdown, () => fetchText(markdown.dataset.source))
  markdown.hidden = false
}
