// Text to the clipboard, also where the Clipboard API is missing or refuses.

import { announce, words } from "../page.js"

/** Put a text, or what a promise of a text yields, on the clipboard. Throws where that cannot be done. */
export async function write(text) {
  const promise = Promise.resolve(text)
  try {
    // Safari wants the write to start within the click, before the text has come
    const blob = promise.then((value) => new Blob([value], { type: "text/plain" }))
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })])
  } catch {
    const value = await promise
    try {
      await navigator.clipboard.writeText(value)
    } catch {
      writeBySelection(value)
    }
  }
}

function writeBySelection(text) {
  const focused = document.activeElement
  const area = document.createElement("textarea")
  area.value = text
  area.readOnly = true
  area.style.cssText = "position:fixed;inset:0 auto auto 0;opacity:0"
  document.body.append(area)
  area.select()
  const done = document.execCommand("copy")
  area.remove()
  focused?.focus({ preventScroll: true })
  if (!done) throw new Error("the browser refused to copy")
}

/** The text of a file of this site. */
export async function fetchText(url) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.text()
}

const timers = new WeakMap()

/** Let a button copy what `text()` gives, and say in its label how that went. */
export function copies(button, text) {
  button.addEventListener("click", () => copyFor(button, text))
}

/** Copy what `text()` gives, and say in the label of a button how that went. */
export async function copyFor(button, text) {
  let outcome = "copied"
  try {
    await write(text())
  } catch (error) {
    console.error(error)
    outcome = "failed"
  }
  button.dataset.label ??= button.textContent
  button.textContent = words[outcome]
  button.dataset.outcome = outcome
  announce(words[outcome])
  clearTimeout(timers.get(button))
  timers.set(button, setTimeout(() => {
    button.textContent = button.dataset.label
    delete button.dataset.outcome
  }, 2000))
}
