// What the page says of itself.

/** What the templates tell the scripts. */
export const config = JSON.parse(document.getElementById("__config")?.textContent ?? "{}")

/** The theme's words in the page's language. */
export const words = config.words ?? {}

const zh = document.documentElement.lang.startsWith("zh")

/** The half of `中文 | English` that the page speaks, with {blanks} filled. */
export function say(text, values = {}) {
  return text.split(" | ")[zh ? 0 : 1].replace(/\{(\w+)\}/g, (_, name) => values[name])
}

export const article = document.querySelector("article")

/** Tell people who use a screen reader what has happened. */
export function announce(text) {
  const status = document.getElementById("page-status")
  if (!status) return
  status.textContent = ""
  requestAnimationFrame(() => { status.textContent = text })
}

/** What an address says in words; as it stands, where it cannot be read (`#%`). */
export function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The first `<... data-tool="name">` of the page. */
export function tool(name) {
  return document.querySelector(`[data-tool="${name}"]`)
}
