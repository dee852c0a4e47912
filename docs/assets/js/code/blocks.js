// The code blocks of a page, and the place of their tools.

/** What a script printed beside its lines, and tracebacks: nothing that runs. */
function isPrintedText(highlight) {
  return highlight.closest(".run") && (highlight.querySelector(".filename") || highlight.closest(".admonition"))
}

/**
 * The blocks below an element that can be copied: [{ highlight, code, run, file, lines }]. `run` is the card around one that was
 * run; `file` is the complete program where the block is a part of it, and `lines` its length.
 */
export function blocksOf(root) {
  const found = []
  for (const highlight of root?.querySelectorAll(".highlight") ?? []) {
    const code = highlight.querySelector("pre > code")
    if (!code || isPrintedText(highlight)) continue
    const run = highlight.closest(".run")
    found.push({ highlight, code, run, file: run?.dataset.copy, lines: run?.dataset.lines })
  }
  return found
}

/** The place of a block's tools: in the bar of its card, or over the code where there is none of its own. */
export function toolsOf({ highlight, run }) {
  const place = run?.querySelector(":scope > details.run-meta, :scope > .run-bar") && highlight.parentElement === run ? run : highlight
  let tools = [...place.children].find((child) => child.matches(".code-tools"))
  if (!tools) {
    tools = document.createElement("div")
    tools.className = "code-tools"
    tools.toggleAttribute("data-search-ignore", true)
    place.append(tools)
  }
  return tools
}
