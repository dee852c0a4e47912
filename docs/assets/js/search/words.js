// What a reader types, as units: the same as hooks/search/words.py does to the pages; a test holds the two together.

const LONGEST = 8
const LATIN = "A-Za-z\\u00c0-\\u024f_"
const PIECE = new RegExp(`[\\u3400-\\u9fff]|[${LATIN}][${LATIN}0-9']*|\\d+[x×]\\d+|\\d+[A-Za-z][A-Za-z0-9_]*`, "g")
const PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+[dD]?/g
const SPLIT = /_|[a-z0-9][A-Z]|[A-Z]{2}[a-z]|[a-z]{3}[0-9]/
const ENDINGS = [
  ["izations", "ize"], ["ization", "ize"], ["ations", "ate"], ["ation", "ate"], ["ations", ""], ["ation", ""], ["isation", "ize"],
  ["ising", "ize"], ["ised", "ize"], ["ise", "ize"], ["ies", "y"], ["ied", "y"], ["ing", ""], ["ing", "e"], ["ed", ""], ["ed", "e"],
  ["es", ""], ["'s", ""], ["s", ""], ["our", "or"],
]

export const isHan = (word) => /^[\u3400-\u9fff]+$/.test(word)

/** What a word may be a form of. */
export function* bases(word) {
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || (ending === "s" && /(ss|us|is)$/.test(word))) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 3 || !/[aeiouy]/.test(stem)) continue
    yield stem + instead
    if (!instead && /([bdgklmnprt])\1$/.test(stem) && (ending === "ing" || ending === "ed")) yield stem.slice(0, -1)
  }
}

export class Lexicon {
  /** `words`: all that there are; `same`: lists of names of one thing each; `fillers`: what asks without saying anything. */
  constructor(words, same, fillers) {
    this.words = new Set(words)
    this.known = new Map()
    for (const name of same.flat()) for (const { raw } of raws(name)) this.words.add(raw)
    this.names = new Map()
    same.forEach((names, number) => names.forEach((name) => this.names.set(this.key(name), `#${number}`)))
    this.fillers = new Set(fillers.map((filler) => this.key(filler)))
    this.reach = new Map()
    const reach = (first, length) => this.reach.set(first, Math.max(this.reach.get(first) ?? 1, length))
    for (const key of [...this.names.keys(), ...this.fillers]) reach(key.split(" ")[0], key.split(" ").length)
    for (const word of this.words) if (word.length <= LONGEST && isHan(word)) reach(word[0], word.length)
  }

  key(text) {
    return this.pieces(text).map(({ base }) => base).join(" ")
  }

  /** A word without its endings, as far as the rest is a word, too. */
  base(word) {
    let found = this.known.get(word)
    if (found === undefined) {
      const shorter = [...bases(word)].find((base) => this.words.has(base))
      found = shorter ? this.base(shorter) : word
      this.known.set(word, found)
    }
    return found
  }

  pieces(text) {
    return raws(text).map(({ raw, parts }) => ({ raw, base: this.base(raw), parts: parts.map((part) => this.base(part)) }))
  }

  /** [{ term, parts, raw }] in order, without fillers. */
  units(text) {
    return this.cut(this.pieces(text))
  }

  cut(pieces, inner = false) {
    const best = [{ cost: 0 }, ...pieces.map(() => ({ cost: 1e9 }))]
    for (let start = 0; start < pieces.length; start++) {
      const last = Math.min(pieces.length, start + (this.reach.get(pieces[start].base) ?? 1))
      for (let end = start + 1; end <= last; end++) {
        if (inner && end - start === pieces.length) continue
        const found = this.unit(pieces.slice(start, end))
        const cost = found && best[start].cost + found.cost
        if (found && cost < best[end].cost) best[end] = { cost, start, unit: found.unit }
      }
    }
    const units = []
    for (let at = pieces.length; at; at = best[at].start) if (best[at].unit) units.unshift(best[at].unit)
    return units
  }

  unit(pieces) {
    const key = pieces.map(({ base }) => base).join(" ")
    const raw = pieces.map((piece) => piece.raw)
    if (this.names.has(key)) {
      const inner = pieces.length > 1 ? this.cut(pieces, true).map(({ term }) => term) : [...pieces[0].parts]
      const parts = pieces.length > 1 ? inner.filter((term) => term.length > 1 || !isHan(term)) : inner
      return { cost: 1, unit: { term: this.names.get(key), parts, raw } }
    }
    if (this.fillers.has(key)) return { cost: 0.9 + 0.05 * (pieces.length === 1), unit: null }
    if (pieces.length === 1) {
      const [one] = pieces
      const own = one.raw !== one.base && one.parts.length ? [one.raw] : []
      return { cost: isHan(one.raw) ? 2 : 1.2, unit: { term: one.base, parts: [...own, ...one.parts], raw } }
    }
    const word = key.replaceAll(" ", "")
    return isHan(word) && this.words.has(word) ? { cost: 1.2, unit: { term: word, parts: [], raw: [word] } } : null
  }
}

/** The words and Chinese characters of a text as written, in order: { raw, parts }. */
function raws(text) {
  const found = []
  for (const [match] of text.normalize("NFKC").replaceAll("’", "'").matchAll(PIECE)) {
    const word = match.replace(/^[_']+|[_']+$/g, "")
    if (!word) continue
    const raw = word.toLowerCase().replaceAll("×", "x")
    const split = SPLIT.test(word) ? (word.match(PARTS) ?? []) : []
    const parts = [...new Set(split.filter((part) => part.length > 1 && !/^\d+$/.test(part)).map((part) => part.toLowerCase()))]
    found.push({ raw, parts: parts.filter((part) => part !== raw) })
  }
  return found
}

/** How many letters have to be changed, added, dropped or swapped to make one word of the other; `most` + 1 where it is more. */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before = []
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1] + (one[i - 1] !== other[j - 1])
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, changed)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[other.length]
}
