// The search box: opens, asks search-engine.js, shows what it found, and moves through it.

const dialog = document.querySelector("dialog.search")
const opener = document.querySelector(".search-open")
const input = dialog?.querySelector("input")
const list = dialog?.querySelector("[role=listbox]")
const status = dialog?.querySelector("[role=status]")
const words = dialog && JSON.parse(dialog.dataset.words)
const PAUSE = 120

let engine, timer
let asked = 0
let active = -1

if (dialog) {
  opener.addEventListener("click", () => open())
  dialog.querySelector(".search__close").addEventListener("click", () => dialog.close())
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close())
  dialog.addEventListener("keydown", move)
  list.addEventListener("click", (event) => event.target.closest("a") && dialog.close())
  input.addEventListener("input", (event) => event.isComposing || later())
  input.addEventListener("compositionend", later)
  document.addEventListener("keydown", shortcut)
  const query = new URLSearchParams(location.search).get("q")
  if (query) open(query)
}

function open(query) {
  if (!dialog.open) dialog.showModal()
  if (query !== undefined) input.value = query
  input.focus()
  input.select()
  load().then(search, () => {})
}

/** The engine, fetched when the box is first opened, and again after a failure. */
function load() {
  if (!engine) {
    say(words.loading)
    engine = import("./search-engine.js").then(async (module) => {
      await module.load()
      return module
    })
    engine.then(() => say(""), (error) => {
      console.error(error)
      engine = undefined
      say(words.failed)
    })
  }
  return engine
}

function shortcut(event) {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]")
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
  const chord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  if (!slash && !chord) return
  event.preventDefault()
  open()
}

function later() {
  clearTimeout(timer)
  timer = setTimeout(() => load().then(search, () => {}), PAUSE)
}

/** Show what the box asks for, unless something else has been asked meanwhile. */
async function search() {
  const query = input.value.trim()
  const turn = ++asked
  const sections = query ? await (await engine).find(query) : []
  if (turn !== asked) return
  show(sections)
  if (!query) say("")
  else if (sections.length) say(count(options().length))
  else nothing(query)
}

function count(number) {
  return number === 1 ? words.one : words.many.replace("{count}", number)
}

function say(text) {
  status.textContent = text
}

function nothing(query) {
  say(words.none.replace("{query}", query) + " ")
  const link = document.createElement("a")
  link.href = `${dialog.dataset.other}?${new URLSearchParams({ q: query })}`
  link.textContent = words.other
  status.append(link)
}

/** The sections, those of one page together; at most three of each. */
function show(sections) {
  const pages = byPage(sections)
  list.replaceChildren(...[...pages.values()].map((found, index) => group(found.slice(0, 3), index)))
  options().forEach((option, index) => (option.id = `search-option-${index}`))
  list.hidden = !sections.length
  list.scrollTop = 0
  input.setAttribute("aria-expanded", String(!list.hidden))
  select(sections.length ? 0 : -1)
}

function byPage(sections) {
  const pages = new Map()
  for (const section of sections) {
    const page = section.url.replace(/#.*/, "")
    pages.set(page, [...(pages.get(page) ?? []), section])
  }
  return pages
}

function group(found, index) {
  const box = element("div", "search__page")
  const title = element("span", "search__title", found[0].page)
  title.id = `search-page-${index}`
  box.setAttribute("role", "group")
  box.setAttribute("aria-labelledby", title.id)
  box.append(title, ...found.map(option))
  return box
}

function option({ url, heading, excerpt }) {
  const link = element("a", "search__option")
  const text = element("span", "search__excerpt")
  text.innerHTML = excerpt
  Object.assign(link, { href: url, tabIndex: -1 })
  link.setAttribute("role", "option")
  link.append(element("span", "search__heading", heading), text)
  return link
}

function element(name, className, text = "") {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

function options() {
  return [...list.querySelectorAll("[role=option]")]
}

function select(index) {
  const all = options()
  active = all.length ? (index + all.length) % all.length : -1
  all.forEach((each, at) => each.setAttribute("aria-selected", String(at === active)))
  if (active < 0) return input.removeAttribute("aria-activedescendant")
  input.setAttribute("aria-activedescendant", all[active].id)
  all[active].scrollIntoView({ block: "nearest" })
}

function move(event) {
  if (event.isComposing || event.target !== input) return
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) select(active + step)
  else if (event.key === "Enter") options()[active]?.click()
  else return
  event.preventDefault()
}
