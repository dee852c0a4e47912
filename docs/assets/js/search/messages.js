// Which message of an error or warning a reader has pasted, its numbers, names and paths aside.

const RAISED = /^\s*(?:[\w.]*\.)?(\w*(?:Error|Exception|Warning|Interrupt|Exit))\b\s*:?\s*(.*)$/
const QUOTED = /(?:[A-Za-z]:)?(?:[\\/][\w.~+-]+){2,}|0x[0-9a-f]+|<[^>]*>/gi
const WORD = /[A-Za-z_][A-Za-z0-9_]+/g

/** What was pasted without the lines of a traceback that say only where: [the message, whether it names an exception]. */
export function message(text) {
  const lines = text.split(/\r?\n|⏎/)
  const at = lines.findLastIndex((line) => RAISED.test(line) && !/^\s*(raise|except|class)\b/.test(line))
  if (at < 0) return [lines.length > 2 ? lines.filter((line) => !/^\s*(File "|\^|~)/.test(line)).join(" ") : text, false]
  return [lines.slice(at).join(" ").replace(/^\s*(?:[\w.]*\.)?\w+(?:Error|Exception|Warning|Interrupt|Exit)\b\s*:?/, ""), true]
}

/** The words of a message that stay when its numbers change. */
export function wordsOf(text) {
  return (text.normalize("NFKC").replace(QUOTED, " ").match(WORD) ?? []).map((word) => word.toLowerCase())
}

export class Messages {
  /** `list`: [[document, words joined by spaces]]. */
  constructor(list) {
    this.list = list.map(([document, words]) => ({ document, words: words.split(" ") }))
    const counts = new Map()
    for (const { words } of this.list) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
    this.telling = (word) => Math.log(1 + this.list.length / (counts.get(word) ?? 0.5))
  }

  /** [{ document, points of 0 to 1 }], the best first, one for each document. */
  find(text) {
    const [said, raised] = message(text)
    const typed = wordsOf(said)
    if (typed.length < (raised ? 2 : 3)) return []
    const best = new Map()
    const surely = raised || typed.length > 4 ? 1 : 0.8 // a few words that name no exception are a question more often
    for (const { document, words } of this.list) {
      const points = surely * this.#agreement(typed, words)
      if (points > (best.get(document) ?? 0)) best.set(document, points)
    }
    return [...best].map(([document, points]) => ({ document, points })).sort((a, b) => b.points - a.points)
  }

  /** Words and pairs of words that the two share; a part of a message counts nearly as much as the whole. */
  #agreement(typed, words) {
    const shared = (ones, others) => {
      const set = new Set(others)
      let hit = 0
      let all = 0
      for (const one of new Set(ones)) {
        const telling = one.split(" ").reduce((sum, word) => sum + this.telling(word), 0)
        all += telling
        if (set.has(one)) hit += telling
      }
      return all ? hit / all : 0
    }
    const pairs = (list) => list.slice(1).map((word, i) => `${list[i]} ${word}`)
    const recall = (shared(words, typed) + shared(pairs(words), pairs(typed))) / 2
    const precision = (shared(typed, words) + shared(pairs(typed), pairs(words))) / 2
    return Math.max(recall, precision) * 0.75 + Math.min(recall, precision) * 0.25
  }
}
