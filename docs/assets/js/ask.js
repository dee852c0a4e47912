// The home page: its large search field leads to the search box in the header, an address in the folded list opens it.

import { decoded, tool } from "./page.js"

const field = tool("ask")
const box = document.querySelector(".bar__search :is(input, button, [tabindex])")

if (field && box) {
  field.addEventListener("click", () => {
    if (box.tagName === "BUTTON") box.click()
    else box.focus()
  })
}

/** Open the list of all pages where the address leads into it; some browsers do not. */
function unfold() {
  const target = location.hash && document.getElementById(decoded(location.hash.slice(1)))
  const list = target && target.closest("details.contents")
  if (!list || list.open) return
  list.open = true
  target.scrollIntoView()
}

unfold()
addEventListener("hashchange", unfold)
