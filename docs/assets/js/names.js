// Names in code become links to the index of names: those that the page lists at its end as used.

const ALIASES = [
  ["F.", "torch.nn.functional."], ["nn.", "torch.nn."], ["optim.", "torch.optim."], ["np.", "numpy."],
  ["v2.", "torchvision.transforms.v2."], ["transforms.", "torchvision.transforms."], ["ops.", "torchvision.ops."],
  ["models.", "torchvision.models."], ["parametrize.", "torch.nn.utils.parametrize."], ["init.", "torch.nn.init."],
]
const WORD = /(?<![\w.])[A-Za-z_]\w*(?:\.\w+)*|(?<=[\w)\]])\.[a-z_]\w*(?=\()/g
const METHODS = ["torch.Tensor", "torch.nn.Module", "torch.optim.Optimizer"]

const links = new Map([...document.querySelectorAll(".apis a")].map((link) => [link.textContent, link.href]))
const plain = new Map([...links].filter(([name]) => /\.[A-Z]\w*$/.test(name)).map(([name, href]) => [name.split(".").pop(), href]))

/** Where the index lists what is written as `word`; */
function target(word) {
  if (word.startsWith(".")) return METHODS.map((owner) => links.get(owner + word)).find(Boolean)
  const alias = ALIASES.find(([start]) => word.startsWith(start))
  const full = alias ? alias[1] + word.slice(alias[0].length) : word
  return links.get(full) ?? plain.get(full)
}

function linked(node) {
  const text = node.data
  const parts = []
  let end = 0
  for (const found of text.matchAll(WORD)) {
    const stop = found.index + found[0].length
    let start = found.index + (found[0][0] === "." ? 1 : 0)
    let href = target(found[0])
    if (!href && text[stop] === "(" && found[0].includes(".")) {
      const method = found[0].slice(found[0].lastIndexOf("."))
      start = stop - method.length + 1
      href = target(method)
    }
    if (!href) continue
    const link = Object.assign(document.createElement("a"), { href, className: "api", tabIndex: -1, textContent: text.slice(start, stop) })
    parts.push(text.slice(end, start), link)
    end = stop
  }
  if (parts.length) node.replaceWith(...parts, text.slice(end))
}

function linkAll(code) {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest(".c1, .s1, .s2, .sd, .kn, a") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  const nodes = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  nodes.forEach(linked)
}

if (links.size) {
  const seen = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
      seen.unobserve(target)
      linkAll(target)
    }
  }, { rootMargin: "25%" })
  for (const code of document.querySelectorAll("article pre > code")) seen.observe(code)
  document.addEventListener("block", ({ detail }) => detail.querySelectorAll("pre > code").forEach((code) => seen.observe(code)))
}
