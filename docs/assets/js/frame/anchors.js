// The sign beside a heading leads to it, and copies its address.

import { write } from "../code/clipboard.js"
import { announce, article, words } from "../page.js"

const SHOWN = 1500 // milliseconds for which the sign says that it has copied

article?.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a.headerlink")
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  try {
    await write(link.href)
  } catch {
    return // the link has led to the heading: its address is in the address bar
  }
  announce(words.copied)
  link.dataset.outcome = "copied"
  setTimeout(() => delete link.dataset.outcome, SHOWN)
})
