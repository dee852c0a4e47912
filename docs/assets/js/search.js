// The search box: opens, asks search/engine.js, shows what it found by kind, and moves through it.

import { recall, remember } from "./store.js"
import { flag } from "./torch/marks.js"

const dialog = document.querySelector("dialog.search")
const opener = document.querySelector(".search-open")
const input = dialog?.querySelector("input")
const list = dialog?.querySelector("[role=listbox]")
const status = dialog?.querySelector("[role=status]")
const filters = [...(dialog?.querySelectorAll(".search__filter") ?? [])]
const words = dialog && JSON.parse(dialog.dataset.words)
const PAUSE = 60
const RECENT = 6
const KINDS = {
  page: ["topic", "section", "faq", "sheet", "glossary", "about", "list"],
  api: ["api"],
  error: ["error"],
  example: ["example"],
  then: ["then"],
}

let engine, timer
let asked = 0
let active = -1

if (dialog) {
  opener.addEventListener("click", () => open())
  for (const event of ["pointerenter", "focus"]) opener.addEventListener(event, prepare, { once: true })
  dialog.querySelector(".search__close").addEventListener("click", () => dialog.close())
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close())
  dialog.addEventListener("keydown", move)
  list.addEventListener("click", (event) => event.target.closest("a") && leave())
  input.addEventListener("input", (event) => event.isComposing || later())
  input.addEventListener("compositionend", later)
  input.addEventListener("paste", paste)
  filters.forEach((filter) => filter.addEventListener("click", () => choose(filter)))
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

/** The module is fetched before anybody types: it is small, and the index comes with the opened box. */
function prepare() {
  import("./search/engine.js").catch(() => {})
}

/** The engine, fetched when the box is first opened, and again after a failure. */
function load() {
  if (!engine) {
    say(words.loading)
    engine = import("./search/engine.js").then(async (module) => {
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
  const slash = event.key === "/" && recall("keys") !== "off" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
  const chord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  if (!slash && !chord) return
  event.preventDefault()
  open()
}

function later() {
  clearTimeout(timer)
  timer = setTimeout(() => load().then(search, () => {}), PAUSE)
}

/** A field of one line would run the lines of a traceback together; a sign keeps them apart. */
function paste(event) {
  const text = event.clipboardData?.getData("text/plain") ?? ""
  if (!/\S\s*\n\s*\S/.test(text)) return
  event.preventDefault()
  input.setRangeText(text.trim().replace(/\s*\n\s*/g, " ⏎ "), input.selectionStart, input.selectionEnd, "end")
  later()
}

function choose(filter) {
  filters.forEach((each) => each.setAttribute("aria-pressed", String(each === filter)))
  input.focus()
  load().then(search, () => {})
}

/** Show what the box asks for, unless something else has been asked meanwhile. */
async function search() {
  const query = input.value.trim()
  const turn = ++asked
  const { find, nearest } = await load()
  if (turn !== asked) return
  const kind = filters.find((each) => each.getAttribute("aria-pressed") === "true")?.dataset.kind
  const found = query ? find(query, { kinds: KINDS[kind] ?? null }) : recent()
  show(found)
  if (!query) say(found.length ? words.recent : "")
  else if (found.length) say(found.length === 1 ? words.one : words.many.replace("{count}", found.length))
  else nothing(query, nearest(query))
}

function say(text) {
  status.textContent = text
}

/** Say that nothing was found, and where else to look: words that look alike, the other language, the list of errors. */
function nothing(query, near) {
  say(`${words.none.replace("{query}", query)} `)
  for (const word of near) {
    const button = element("button", "search__near", word)
    button.type = "button"
    button.addEventListener("click", () => open(word))
    status.append(button, " ")
  }
  for (const [href, text] of [[`${dialog.dataset.other}?${new URLSearchParams({ q: query })}`, words.other], [dialog.dataset.errors, words.errors]]) {
    status.append(Object.assign(element("a", "", text), { href }), " ")
  }
}

function show(results) {
  list.replaceChildren(...results.map(option))
  list.hidden = !results.length
  list.scrollTop = 0
  input.setAttribute("aria-expanded", String(!list.hidden))
  select(results.length ? 0 : -1)
  flag(options().map((link) => [link.querySelector(".search__head"), link.href]))
}

function option({ url, kind, page, heading, excerpt, pages }, index) {
  const link = element("a", "search__option")
  const head = element("span", "search__head")
  const text = element("span", "search__excerpt")
  text.innerHTML = excerpt
  head.append(element("span", "search__heading", heading))
  if (page) head.append(element("span", "search__title", page))
  head.append(element("span", "search__kind", words.kinds[kind] ?? ""))
  Object.assign(link, { href: url, tabIndex: -1, id: `search-option-${index}` })
  link.dataset.kind = kind
  link.setAttribute("role", "option")
  link.append(head, text)
  if (pages?.length) link.append(element("span", "search__pages", pages.join(" · ")))
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
  else if (event.key === "Enter") enter()
  else return
  event.preventDefault()
}

/** Open what is chosen; of what was typed faster than it was searched, the first result. */
async function enter() {
  clearTimeout(timer)
  await load().then(search, () => {})
  options()[Math.max(active, 0)]?.click()
}

/** What was searched last in this language, as results that search again. */
function recent() {
  return kept().map((query) => ({ url: `?${new URLSearchParams({ q: query })}`, kind: "recent", heading: query, excerpt: "" }))
}

function kept() {
  try {
    return JSON.parse(recall("searches") ?? "[]")
  } catch {
    return []
  }
}

function leave() {
  const query = input.value.trim()
  if (query) remember("searches", JSON.stringify([query, ...kept().filter((each) => each !== query)].slice(0, RECENT)))
  dialog.close()
}
