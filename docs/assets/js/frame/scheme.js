// Light and dark: the system's choice, until the reader makes another.

import { tool } from "../page.js"
import { recall, remember } from "../store.js"

const system = matchMedia("(prefers-color-scheme: dark)")

function show(dark) {
  document.body.dataset.mdColorScheme = dark ? "slate" : "default"
}

tool("scheme")?.addEventListener("click", () => {
  const dark = document.body.dataset.mdColorScheme !== "slate"
  show(dark)
  remember("scheme", dark === system.matches ? null : dark ? "dark" : "light")
})

system.addEventListener("change", () => {
  if (!recall("scheme")) show(system.matches)
})
