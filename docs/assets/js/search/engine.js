// What a query finds. Loaded when a search is first opened, and with it the index of the reader's language.

import { Index, fetched } from "./index.js"
import { Messages } from "./messages.js"
import { nameIn, named } from "./names.js"
import { alike, asked, rank } from "./rank.js"

const site = new URL("../../../", import.meta.url)

let index, messages, lines, urls, shown

/** Load the index; to be awaited before `find`. After a failure it can be tried again. */
export async function load(language = document.documentElement.lang.startsWith("zh") ? "zh" : "en") {
  const file = (name) => fetched(new URL(`search/${name}`, site))
  const texts = file(`${language}.lines`)
  texts.catch(() => {})
  open(await file(`${language}.index`))
  lines = texts.then((bytes) => (shown = new TextDecoder().decode(bytes).split("\n")))
  await lines
}

/** Take an index from its bytes. */
export function open(bytes) {
  index = new Index(bytes)
  messages = new Messages(index.messages)
  urls = index.urls.split("\n")
}

/**
 * What answers a query, the best first: [{ url, kind, page, heading, excerpt (HTML) }]. `kinds` keeps those kinds only; what is still
 * being typed may end in the middle of a word.
 */
export function find(query, { kinds = null, typing = true, most = index.weights.shown } = {}) {
  const text = query.normalize("NFKC").trim()
  if (!text) return []
  const units = asked(index, text.replace(/\s+/g, " ").slice(0, 2000), typing)
  const words = marks(units)
  const typed = nameIn(text)
  const pasted = typed ? [] : messagesIn(text, kinds)
  const apis = typed && (!kinds || kinds.includes("api")) ? apisIn(typed, kinds ? most : 2) : []
  for (const { heading } of apis) {
    const full = index.number.get(heading.toLowerCase())
    if (full !== undefined) units.at(-1)?.terms.set(full, 1)
  }
  const best = kinds?.includes("api") && !kinds.includes("topic") ? [] : ranked(units.length > 40 ? units.slice(0, 40) : units, kinds)
  const found = [...pasted, ...best.filter((each) => !pasted.some(({ document }) => document === each.document))].slice(0, most)
  const results = found.map(({ document, points }) => result(document, points, words))
  if (!apis.length) return results
  const first = apis[0].plain && results.length && !kinds ? 1 : 0
  return [...results.slice(0, first), ...apis, ...results.slice(first)]
}

function messagesIn(text, kinds) {
  if (kinds && !kinds.includes("error") && !kinds.includes("then")) return []
  const { weights } = index
  const found = messages.find(text).filter(({ document, points }) => points >= weights.message && (!kinds || kinds.includes(index.kinds[document])))
  const rankOf = ({ document, points }) => points * (index.kinds[document] === "error" ? 1 : 0.93)
  return found.sort((a, b) => rankOf(b) - rankOf(a)).filter((each) => rankOf(each) >= rankOf(found[0]) * 0.75).slice(0, 5)
}

function apisIn(typed, most) {
  const found = named(index.names, typed)
  const exact = found.filter(([name]) => name.toLowerCase() === typed.path.toLowerCase())
  return (exact.length && most < 3 ? exact : found).slice(0, most).map(([name, url, line, , pages]) => ({
    url: new URL(url, site).pathname + new URL(url, site).hash, kind: "api", page: "", heading: name, excerpt: escaped(line), pages, plain: typed.plain,
  }))
}

function ranked(units, kinds) {
  const { least, floor } = index.weights
  const found = rank(index, units, kinds)
  return found.filter(({ points }) => points >= Math.max(floor, found[0].points * least))
}

function result(document, points, words) {
  const url = new URL(urls[document], site)
  const page = index.tops[document] === document ? "" : index.headings[index.tops[document]]
  const excerpt = marked(shown?.[document] ?? "", words)
  return { url: url.pathname + url.hash, kind: index.kinds[document], page, heading: index.headings[document], excerpt, document, points }
}

/** Of each text, whether it says all that was typed, in whatever words. */
export function sift(query, texts) {
  const units = asked(index, query.normalize("NFKC").trim())
  return texts.map((text) => {
    const said = new Set(index.lexicon.units(text).flatMap(({ term, parts }) => [term, ...parts]).map((term) => index.number.get(term)))
    return units.length > 0 && units.every(({ terms, parts }) => [...terms.keys()].some((term) => said.has(term)) || (parts.length > 0 && parts.every((part) => said.has(part))))
  })
}

/** Words that the index has and that look like those typed, for a query that found nothing. */
export function nearest(query) {
  const { lexicon } = index
  const found = []
  for (const { raw, base } of lexicon.pieces(query)) {
    if (index.number.has(base)) continue
    for (const [term] of alike(index, raw)) {
      const thing = term[0] === "#" ? term : lexicon.names.get(term)
      found.push(thing ? index.same[Number(thing.slice(1))][0] : term)
    }
  }
  return [...new Set(found)].slice(0, 4)
}

/** What to mark of a text: the words typed, and the other names of the things they stand for. */
function marks(units) {
  const words = units.flatMap(({ term, raw }) => [raw.join(/^[\u3400-\u9fff]/.test(raw[0]) ? "" : " "), ...(term[0] === "#" ? index.same[Number(term.slice(1))] : [])])
  const safe = [...new Set(words)].filter((word) => word.length > 1 && word.length < 40).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  safe.sort((a, b) => b.length - a.length)
  return safe.length ? new RegExp(safe.map((word) => (/^\w/.test(word) ? `\\b${word}` : word)).join("|"), "gi") : null
}

function marked(text, words) {
  if (!words) return escaped(text)
  let html = ""
  let end = 0
  for (const found of text.matchAll(words)) {
    html += `${escaped(text.slice(end, found.index))}<mark>${escaped(found[0])}</mark>`
    end = found.index + found[0].length
  }
  return html + escaped(text.slice(end))
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign])
