// The home page's large search field leads to the search box in the header.

import { tool } from "./page.js"

const field = tool("ask")
const box = document.querySelector(".bar__search :is(input, button, [tabindex])")

if (field && box) {
  field.hidden = false
  field.addEventListener("click", () => {
    if (box.tagName === "BUTTON") box.click()
    else box.focus()
  })
}
