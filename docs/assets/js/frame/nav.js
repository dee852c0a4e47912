// The sidebar: sections open and close, and the page that is being read stands in view.

import { config } from "../page.js"

const nav = document.getElementById("nav")
const site = new URL(`${config.base ?? "."}/`, location.href)
let listing

/** The pages of all sections, fetched when the first one is opened: {section: [[url, title], ...]}. */
function pages() {
  listing ??= fetch(nav.dataset.listing).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
    return answer.json()
  })
  listing.catch(() => { listing = undefined })
  return listing
}

function item([url, title]) {
  const link = Object.assign(document.createElement("a"), { href: new URL(url, site), textContent: title })
  const entry = document.createElement("li")
  entry.append(link)
  return entry
}

/** Give a section its button, and a list to fill where it is not the one being read. */
function prepare(section) {
  const link = section.querySelector("a")
  const button = Object.assign(document.createElement("button"), { type: "button", className: "nav__toggle" })
  let list = section.querySelector("ul")
  button.setAttribute("aria-expanded", String(Boolean(list)))
  button.setAttribute("aria-label", nav.dataset.unfold.replace("{}", link.textContent))
  if (!list) {
    list = Object.assign(document.createElement("ul"), { hidden: true })
    section.append(list)
  }
  list.id = `nav-${section.dataset.section}`
  button.setAttribute("aria-controls", list.id)
  button.addEventListener("click", () => toggle(section, button, list))
  link.after(button)
}

/** Open or close a section. Where its list cannot be fetched, the section's own link is the way to it. */
async function toggle(section, button, list) {
  const open = button.getAttribute("aria-expanded") !== "true"
  try {
    if (open && !list.children.length) list.replaceChildren(...(await pages())[section.dataset.section].map(item))
  } catch (error) {
    console.error(error)
    return section.querySelector("a").click()
  }
  button.setAttribute("aria-expanded", String(open))
  list.hidden = !open
}

/** Scroll the list, not the page, so that the current page stands in its upper half. */
function reveal() {
  const current = nav.querySelector("[aria-current]") ?? nav.querySelector("[data-open] a")
  if (!current) return
  const { top, bottom } = current.getBoundingClientRect()
  const frame = nav.getBoundingClientRect()
  if (top < frame.top || bottom > Math.min(frame.bottom, innerHeight) - 40) nav.scrollTop += top - frame.top - nav.clientHeight / 3
}

if (nav) {
  nav.querySelectorAll("[data-section]").forEach(prepare)
  nav.addEventListener("toggle", ({ newState }) => newState === "open" && reveal())
  reveal()
}
