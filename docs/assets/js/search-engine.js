// What a query finds. Loaded when the search is first opened, and with it Pagefind and the index of the reader's language.

const bundle = new URL("../../pagefind/", import.meta.url)
const root = document.documentElement
const chinese = root.lang.startsWith("zh")
const SHOWN = 20
const MOST = 8
const SAME = [[/数据增强/g, "数据增广"], [/loss/gi, "损失"], [/显存/g, "显存 内存"]]
const ASKING = /怎么(?:写|算|用|做|办|读|样)?|怎样|如何|为什么|什么(?:是|用)?|有(?:什么)?用|要不要|能不能|可以|[吗呢]$/g
const RANKING = { pageLength: 0.4, termFrequency: 0.6, termSaturation: 2, termSimilarity: 2, metaWeights: { title: 2, page: 0 } }

let pagefind, names, words, starts

/** Load the index; to be awaited before `find`. After a failure it can be tried again. */
export async function load() {
  pagefind = await import(new URL("pagefind.js", bundle))
  try {
    await pagefind.options({ noWorker: true, excerptLength: chinese ? 50 : 30, ranking: RANKING })
    const [found, list] = await Promise.all([start(), chinese ? text("words.txt") : ""])
    names = Object.keys(found.api ?? {})
    words = new Set(list.split("\n"))
    starts = new Set([...words].flatMap((word) => [...word].slice(0, -1).map((_, i) => word.slice(0, i + 1))))
  } catch (error) {
    await pagefind.destroy()
    throw error
  }
}

async function text(name) {
  const response = await fetch(new URL(name, bundle))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response.text()
}

/** Pagefind takes the language from the page once, here; "zh-x" keeps it from cutting up queries, which `terms` does. */
function start() {
  const { lang } = root
  root.lang = chinese ? "zh-x" : "en"
  pagefind.init()
  root.lang = lang
  return pagefind.filters()
}

/** The sections that match best: [{ url, page, heading, excerpt (HTML) }], those with the most and rarest words of the query first. */
export async function find(query) {
  const asked = terms(query)
  const parts = await Promise.all(asked.map((term) => match(term, 2 / asked.length)))
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  const sections = new Map()
  for (const part of parts) {
    for (const [id, score] of part.scores) {
      const section = sections.get(id) ?? { id, score: 0, weight: 0, parts: [] }
      section.score += score
      section.weight += part.weight
      section.parts.push(part.text)
      sections.set(id, section)
    }
  }
  const rank = (section) => section.score * (section.weight / total) ** 2
  const best = [...sections.values()].sort((a, b) => rank(b) - rank(a)).slice(0, SHOWN)
  return (await Promise.all(best.map(show))).filter(Boolean)
}

/**
 * Where one term occurs, and how rare it is. Sections that use the API name that it is gain, those whose prose tells of it gain
 * more; where it is written as one, they lead.
 */
async function match({ text, apis, code }, gain) {
  const { results } = await pagefind.search(text)
  const scores = new Map(results.map(({ id, score }) => [id, score]))
  if (apis.length) {
    const lead = code ? Math.max(...scores.values()) : 0
    for (const [filter, factor] of [["api", 1], ["told", 2]]) {
      const users = await pagefind.search(text, { filters: { [filter]: { any: apis } } })
      for (const { id, score } of users.results) scores.set(id, factor * lead + score * (1 + factor * gain))
    }
  }
  return { text, scores, weight: Math.log(1 + 1000 / (1 + results.length)) }
}

/** A section as the reader sees it; null where no word begins like the term, so that Pagefind fell back to a short part of it. */
async function show({ id, parts }) {
  const { results } = await pagefind.search(parts.join(" "))
  const { url, meta, excerpt } = await results.find((result) => result.id === id).data()
  const marked = [...excerpt.matchAll(/<mark>([^<]*)/g)]
  const longest = Math.max(...parts[0].split(" ").map((word) => word.length))
  if (parts.length === 1 && marked.length && marked.every(([, word]) => word.length * 2 < longest)) return null
  return { url: url.replace(/\.html$/, ""), page: meta.page, heading: meta.title, excerpt: clean(excerpt) }
}

/** An excerpt without what is there for ranking only, and with its dotted names in one piece. */
function clean(excerpt) {
  const [head, ...rest] = excerpt.split("␟")
  const text = (rest.join("") || head).replace(/`(<\/mark>)? /g, "$1").replace(/[\u200b`]/g, "")
  return text.replace(/(\s+)<\/mark>/g, "</mark>$1").replace(/^[\s)\]}.,:;，。：；、）”]+/, "").trim()
}

/** A query as terms: { text, apis (the full API names that it may stand for), code (whether it is written as one) }, the longest MOST. */
export function terms(query) {
  const text = plain(query.normalize("NFKC").toLowerCase())
  const found = (text.match(/\p{Script=Han}+|[\w.\u00c0-\u024f]*[\w\u00c0-\u024f]/gu) ?? []).flatMap((piece) =>
    /\p{Script=Han}/u.test(piece) ? chineseWords(piece).map((word) => ({ text: word, apis: [] })) : identifier(piece),
  )
  const unique = [...new Map(found.map((term) => [term.text, term])).values()]
  const telling = unique.filter((term) => term.apis.length || /^\p{Script=Han}{2}|^[^\d\p{Script=Han}].{2}/u.test(term.text))
  return (telling.length ? telling : unique).sort((a, b) => b.text.length - a.text.length).slice(0, MOST)
}

/** A Chinese question without the words that only ask, in the site's own words; what is nothing but those stays. */
function plain(query) {
  if (!chinese || !/\p{Script=Han}/u.test(query)) return query
  const said = SAME.reduce((text, [word, ours]) => text.replace(word, ours), query)
  return said.replace(ASKING, " ").trim() || said
}

/** `torch.nn.linear`, `nn.linear`, `f.relu`, `x.view`, `linear`. */
function identifier(piece) {
  const path = piece.replace(/^\.+/, "").replace(/^f\./, "functional.")
  const last = path.split(".").pop()
  const ending = (end) => names.filter((name) => `.${name.toLowerCase()}`.endsWith(`.${end}`))
  let apis = ending(path)
  if (!apis.length && path !== last && !/^\d/.test(last)) apis = ending(last)
  const texts = apis.length ? [last] : path.split(".").filter((part) => part.length > 1 || path === part)
  const code = apis.length > 0 && /[._]/.test(piece)
  return texts.map((part) => ({ text: chinese ? part.replaceAll("_", " ").trim() : part, apis, code })).filter((term) => term.text)
}

/** All words of the index in a run of Chinese; the last may be unfinished. A run without any stands for itself, in characters. */
function chineseWords(run) {
  const found = []
  for (let i = 0; i < run.length; i++) {
    for (let j = i + 2; j <= run.length; j++) {
      const piece = run.slice(i, j)
      if (words.has(piece) || (j === run.length && starts.has(piece))) found.push(piece)
    }
  }
  return found.length ? found : [...run]
}
