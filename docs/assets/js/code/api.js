// What the site knows of a name: the rest of its pages in the index, and a card over it in code and in a page's list of names.

import { config } from "../page.js"

const root = new URL(`${config.base}/`, location.href)
const zh = document.documentElement.lang.startsWith("zh")
const WAIT = 250 // milliseconds that a pointer rests on a name before its card opens, and until it closes
const SHOWN = 4 // pages on a card
const lists = new Map()
let card, timer, over

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

/** What is known of the name that a link into the index leads to: [signature, sentence, official address, uses, pages]. */
async function known(href) {
  const { pathname, hash } = new URL(href, location.href)
  const list = pathname.replace(/(index\.html)?$/, "").split("/").at(-2)
  if (!lists.has(list)) {
    const answer = fetch(new URL(`assets/api/${zh ? "zh" : "en"}-${list}.json`, root)).then((got) => (got.ok ? got.json() : {}))
    lists.set(list, answer.catch(() => ({})))
  }
  const name = decodeURIComponent(hash.slice(1))
  return [name, (await lists.get(list))[name]]
}

const links = (pages) => pages.flatMap(([url, title], at) => [at ? " · " : "", element("a", { href: new URL(url, root), textContent: title.replaceAll("`", "") })])

for (const button of document.querySelectorAll("ul.api button")) {
  button.hidden = false
  button.type = "button"
  button.addEventListener("click", async () => {
    const row = button.closest("li")
    const [, found] = await known(`#${row.id}`)
    if (!found) return
    const rest = links(found[4].slice(row.querySelectorAll(":scope > a").length))
    button.replaceWith(...rest)
    rest.find((one) => one.href)?.focus()
  })
}

async function open(link) {
  const [name, found] = await known(link.href)
  if (!found || over !== link) return
  const [call, sentence, official, uses, pages] = found
  card ??= document.body.appendChild(element("div", { className: "api-card", popover: "manual" }))
  const more = pages.length > SHOWN ? [" · ", element("a", { href: link.href, textContent: `+${pages.length - SHOWN}` })] : []
  card.replaceChildren(
    element("p", {}, element("code", {}, element("b", { textContent: name }), call)),
    ...(sentence ? [element("p", { lang: "en", textContent: sentence })] : []),
    element("p", { className: "api-card__pages" }, `${uses}${zh ? "：" : ": "}`, ...links(pages.slice(0, SHOWN)), ...more),
    element("p", {}, element("a", { href: official, textContent: zh ? "官方文档" : "Official documentation" })),
  )
  card.showPopover()
  const { left, top, bottom } = link.getBoundingClientRect()
  const below = bottom + card.offsetHeight + 8 < innerHeight || top < card.offsetHeight
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - card.offsetWidth - 8))}px`
  card.style.top = `${below ? bottom + 4 : top - card.offsetHeight - 4}px`
}

function close() {
  clearTimeout(timer)
  over = null
  if (card?.matches(":popover-open")) card.hidePopover()
}

function later(act) {
  clearTimeout(timer)
  timer = setTimeout(act, WAIT)
}

const named = (target) => target.closest?.("a.api, .apis a")

document.addEventListener("pointerover", ({ target, pointerType }) => {
  if (pointerType !== "mouse") return
  const link = named(target)
  if (link) {
    over = link
    later(() => open(link))
  } else if (target.closest?.(".api-card")) clearTimeout(timer)
  else if (over) later(close)
})
document.addEventListener("focusin", ({ target }) => {
  const link = target.matches?.(".apis a") && target.matches(":focus-visible") ? target : null
  if (link) {
    over = link
    open(link)
  } else if (over && !target.closest?.(".api-card")) close()
})
// A finger cannot rest on a name: the first tap opens the card, whose links lead on.
document.addEventListener("click", (event) => {
  const link = named(event.target)
  if (link?.matches("a.api") && event.pointerType === "touch" && over !== link) {
    event.preventDefault()
    over = link
    open(link)
  } else if (over && !event.target.closest?.(".api-card")) close()
})
document.addEventListener("keydown", ({ key }) => key === "Escape" && close())
addEventListener("scroll", () => over && close(), { passive: true })
