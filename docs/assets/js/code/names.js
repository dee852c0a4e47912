// Names in code become links to the index of names. Each block says which name of the list at the page's end a word stands for.

const DOTTED = /\.(?!__)([A-Za-z_]\w*)/g
const SILENT = ".c1, .s1, .s2, .sd, .se, .si, .sb, .mf, .kn, .nn, a"

const links = [...document.querySelectorAll(".apis a")]

/** The pieces of a block's code that may hold names. */
function pieces(code) {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  const nodes = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

/** How much of a dotted word a name stands for: of `F.relu` all, of `x.view` the method. */
function start(name, before) {
  const owner = name.slice(0, name.lastIndexOf(".")).split(".").pop()
  const isClass = /^[A-Z]/.test(owner) || owner === "ndarray"
  return before && (!isClass || before.split(".").pop() === owner) ? 0 : before.length + 1
}

/** Make links of a piece's names; `next` gives the number of what follows the next dot. */
function linked(node, next, alone) {
  const text = node.data
  const parts = []
  let end = 0
  const add = (from, to, link) => {
    const { href, textContent: name } = link
    parts.push(text.slice(end, from), Object.assign(document.createElement("a"), { href, className: "api", tabIndex: -1, title: name, textContent: text.slice(from, to) }))
    end = to
  }
  for (const found of text.matchAll(/[A-Za-z_]\w*|\.(?!__)[A-Za-z_]\w*/g)) {
    const stop = found.index + found[0].length
    if (found[0][0] !== ".") {
      if (alone.has(found[0])) add(found.index, stop, alone.get(found[0]))
      continue
    }
    const link = links[next()]
    if (!link) continue
    const before = text.slice(end, found.index).match(/[A-Za-z_][\w.]*$/)?.[0] ?? ""
    add(Math.max(end, found.index - before.length + start(link.textContent, before)), stop, link)
  }
  if (parts.length) node.replaceWith(...parts, text.slice(end))
}

function linkAll(code) {
  const [dotted, single] = (code.closest("[data-names]")?.dataset.names ?? "").split(";")
  if (single === undefined) return
  const numbers = dotted ? dotted.split(",") : []
  const nodes = pieces(code)
  const count = nodes.reduce((sum, { data }) => sum + (data.match(DOTTED)?.length ?? 0), 0)
  if (count !== numbers.length) return
  const alone = new Map(single.split(",").filter(Boolean).map((at) => [links[at].textContent.split(".").pop(), links[at]]))
  let at = 0
  const next = () => numbers[at++] || -1
  for (const node of nodes) linked(node, next, alone)
}

if (links.length) {
  const seen = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
      seen.unobserve(target)
      linkAll(target)
    }
  }, { rootMargin: "25%" })
  for (const code of document.querySelectorAll("article pre > code")) seen.observe(code)
  document.addEventListener("block", ({ detail }) => detail.querySelectorAll("pre > code").forEach((code) => seen.observe(code)))
}
