// The other language under each paragraph; the work is loaded when it is asked for.

import { announce, article, decoded, tool, words } from "../page.js"
import { recall, remember } from "../store.js"

const button = tool("both")

/** Change the page while what is being read stays where it is. */
async function keepingPlace(change) {
  const seen = [...article.querySelectorAll(":is(h1, h2, h3, p, li, .run)")].find((e) => e.getBoundingClientRect().top > 60)
  const before = seen?.getBoundingClientRect().top ?? 0
  await change()
  if (seen && scrollY > 8) scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" })
}

async function show(on) {
  const { unweave, weaveTwin } = await import("./weave.js")
  await keepingPlace(async () => {
    unweave(article)
    if (on) await weaveTwin(article, new URL(button.dataset.twin, location.href))
  })
  button.setAttribute("aria-pressed", String(on))
}

async function turn(on) {
  button.disabled = true
  try {
    await show(on)
  } catch (error) {
    console.error(error)
    announce(words.unreachable)
    button.title = words.unreachable
  }
  button.disabled = false
}

/** A page opened at a heading stays there while text comes in above it. */
function returnToTarget() {
  const opened = performance.getEntriesByType("navigation")[0]?.type === "navigate"
  if (opened && location.hash) document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView()
}

if (button && article) {
  button.hidden = false
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true"
    remember("both", on ? "on" : null)
    turn(on).then(() => button.focus({ preventScroll: true }))
  })
  if (recall("both")) turn(true).then(returnToTarget)
}
