// A copy button on each code block, and one for the page's Markdown.

import { copies, fetchText } from "./clipboard.js"
import { article, tool, words } from "./page.js"

/** Give each code block below an element its button. */
function addButtons(root) {
  for (const block of root?.querySelectorAll(".highlight") ?? []) {
    const code = block.querySelector("pre > code")
    if (code && !isPrintedText(block)) block.append(buttonFor(code, block.closest(".run")?.dataset.copy))
  }
}

addButtons(article)
document.addEventListener("block", ({ detail }) => addButtons(detail))

const markdown = tool("markdown")
if (markdown) {
  copies(markdown, () => fetchText(markdown.dataset.source))
  markdown.hidden = false
}

/** What a script printed beside its lines, and tracebacks: nothing that runs. */
function isPrintedText(block) {
  return block.closest(".run") && (block.querySelector(".filename") || block.closest(".admonition"))
}

/** A button that copies the code as shown, or the complete file it is a part of. */
function buttonFor(code, file) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "copy"
  button.textContent = words.copy
  copies(button, () => (file ? fetchText(file) : code.textContent))
  return button
}
