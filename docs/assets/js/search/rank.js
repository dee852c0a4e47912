// Which documents answer a query best.

import { bases, distance, isHan } from "./words.js"

/** What was typed as [{ weight, terms: Map(term → how surely), parts, raw }]; `open`: the last word may be unfinished. */
export function asked(index, query, open = true) {
  let units = index.lexicon.units(query)
  if (!units.length) units = index.lexicon.pieces(query).map(({ base, raw, parts }) => ({ term: base, parts, raw: [raw] }))
  const unique = [...new Map(units.map((unit) => [unit.term, unit])).values()]
  const last = open && /[a-z0-9]$/i.test(query) ? units.at(-1) : null
  return unique.map((unit) => meant(index, unit, unit === last))
}

function meant(index, unit, open) {
  const { weights } = index
  const terms = new Map()
  const add = (term, surely) => {
    const number = index.number.get(term)
    if (number !== undefined && surely > (terms.get(number) ?? 0)) terms.set(number, surely)
  }
  const alone = isHan(unit.term) && unit.term.length === 1 // a character that no word was found for says little
  add(unit.term, alone ? 0.5 : 1)
  for (const term of index.near[unit.term] ?? []) add(term, weights.near)
  const word = unit.raw.length === 1 ? unit.raw[0] : ""
  const parts = unit.parts.map((part) => index.number.get(part)).filter((part) => part !== undefined)
  let weight = terms.size && index.number.has(unit.term) ? index.telling(index.number.get(unit.term)) : 0
  if (open && word.length >= 3 && !isHan(word)) begun(index, word).forEach((term) => add(term, weights.begun))
  let mistyped = false
  if (!terms.size && !parts.length && word) {
    for (const [term, surely] of alike(index, word)) add(term, surely * weights.fuzzy)
    mistyped = terms.size > 0
  }
  if (!weight) weight = isHan(word) && word.length === 1 ? 0.5 : terms.size ? Math.max(...[...terms.keys()].map((t) => index.telling(t))) : 1
  return { weight, terms, parts, raw: unit.raw, term: unit.term, mistyped, known: terms.size > 0 || parts.length > 0 }
}

/** What begins like the word: names of things and words, the commonest first. */
function begun(index, word) {
  const found = index.terms.filter((term) => term.startsWith(word) && term !== word && !term.includes("."))
  const names = [...index.lexicon.names].filter(([key]) => key.startsWith(word) && key !== word).map(([, term]) => term)
  const common = found.map((term) => [term, index.frequency(index.number.get(term))]).sort(([, a], [, b]) => b - a)
  return [...new Set([...names, ...common.slice(0, 6).map(([term]) => term)])]
}

/** [[term, how surely]] of the words that differ in a letter, or of long ones in two. */
export function alike(index, word) {
  if (isHan(word) || word.length < 4) return []
  const most = word.length >= 8 ? 2 : 1
  const found = []
  const look = (written, spelled, term, most) => {
    if (Math.abs(spelled.length - written.length) > most || isHan(spelled)) return
    const off = distance(written, spelled, most)
    const first = spelled[0] === written[0] ? 0 : 0.5
    if (off <= most && off + first < (written.length < 5 ? 1 : 3)) found.push([term, off + first])
    else if (off <= most && written.length === 4 && sorted(written) === sorted(spelled)) found.push([term, off + first])
  }
  const stems = [...bases(word)].filter((stem) => stem.length >= 6) // terms have no endings: what is mistyped may have one
  for (const [written, off] of [[word, most], ...stems.map((stem) => [stem, 1])]) {
    for (const term of index.terms) if (term[0] !== "#" && !term.includes(".")) look(written, term, term, off)
    for (const [key, term] of index.lexicon.names) if (!key.includes(" ")) look(written, key, term, off)
  }
  const least = Math.min(...found.map(([, off]) => off))
  return found.filter(([, off]) => off === least).slice(0, 5).map(([term, off]) => [term, 1 - 0.15 * (off - 1)])
}

const sorted = (word) => [...word].sort().join("")

/** [{ document, points, cover }], the best first; those that say too little of what was typed are left out. */
export function rank(index, units, wanted = null) {
  const { weights } = index
  const total = units.reduce((sum, { weight }) => sum + weight, 0)
  const points = new Float32Array(index.size)
  const cover = new Float32Array(index.size)
  for (const unit of units) {
    const here = strengths(index, unit)
    for (const [document, { impact, surely }] of here) {
      points[document] += (unit.weight * impact) / total
      cover[document] += (unit.weight * surely) / total
    }
  }
  const surely = new Map()
  units.forEach((unit, at) => {
    for (const [term, sure] of unit.terms) if (sure > (surely.get(term)?.sure ?? 0)) surely.set(term, { sure, at })
    for (const part of unit.parts) if (!surely.has(part)) surely.set(part, { sure: share(index, unit), at })
  })
  const questions = new Map(index.asked.map(([document, asks]) => [document, Math.max(...asks.map((ask) => agreement(index, units, surely, total, ask, [])))]))
  const gains = hints(index, units)
  const found = []
  for (let document = 0; document < index.size; document++) {
    const question = questions.get(document) ?? 0
    if (Math.max(cover[document], question) < weights.enough) continue
    const kind = index.kinds[document]
    if (wanted && !wanted.includes(kind)) continue
    const around = index.heads[index.tops[document]][0]
    const agreed = (with_) => Math.max(...index.heads[document].map((terms) => agreement(index, units, surely, total, terms, with_)))
    const heading = agreed(around)
    const own = agreed([])
    const sum = points[document] * cover[document] ** weights.coverage + weights.heading * heading + weights.title * own
    const top = index.tops[document] === document ? weights.top : 1
    const score = (sum + weights.asked * question ** 2) * weights.kinds[kind] * top * (gains[kind] ?? 1)
    found.push({ document, points: score, cover: Math.max(cover[document], question) })
  }
  found.sort((a, b) => b.points - a.points || a.document - b.document)
  return found
}

/** How surely a document is meant that says one part of a unit: all of them nearly make up for its name, where that is nowhere. */
function share({ weights, number }, { term, parts }) {
  return (number.has(term) ? weights.weak : weights.instead) / parts.length
}

/** document → { impact, surely } of one unit. */
function strengths(index, unit) {
  const here = new Map()
  for (const [term, sure] of unit.terms) {
    for (const [document, impact] of index.of(term)) {
      const known = here.get(document)
      if (!known || impact * sure > known.impact) here.set(document, { impact: impact * sure, surely: Math.max(sure, known?.surely ?? 0) })
    }
  }
  const sums = new Map()
  for (const part of unit.parts) {
    const each = share(index, unit)
    for (const [document, impact] of index.of(part)) {
      const sum = sums.get(document) ?? { impact: 0, surely: 0 }
      sum.impact += impact * each
      sum.surely += each
      sums.set(document, sum)
    }
  }
  for (const [document, sum] of sums) if (sum.impact > (here.get(document)?.impact ?? 0)) here.set(document, sum)
  return here
}

/** How far the terms of a heading or question say what was typed and nothing else, of 0 to 1; `around` may say the rest of it. */
function agreement(index, units, surely, total, terms, around) {
  let said = 0
  let own = 0
  const met = new Float32Array(units.length)
  for (const term of terms) {
    const telling = index.telling(term)
    const match = surely.get(term)
    own += telling
    if (!match) continue
    said += telling * match.sure
    met[match.at] = Math.max(met[match.at], match.sure)
  }
  if (!said) return 0
  for (const term of around) {
    const match = surely.get(term)
    if (match) met[match.at] = Math.max(met[match.at], match.sure)
  }
  const recall = units.reduce((sum, { weight }, at) => sum + weight * met[at], 0) / total
  const precision = said / own
  return (2 * precision * recall) / (precision + recall)
}

/** kind → gain, for what was asked for by a word such as "error". */
function hints(index, units) {
  const gains = {}
  const typed = new Set(units.map(({ term }) => term))
  for (const [kind, { gain, terms }] of Object.entries(index.hints)) if (terms.some((term) => typed.has(term))) gains[kind] = gain
  return gains
}
