// Puts a page's twin under it, paragraph by paragraph. The inserted elements carry the class `twin`, a language, and no ids.

const SAME = ".run, .highlight, .tools, .run-meta, .run-figure, hr, script, style, input, img, figure, .entries, .twin, .footnote"
const HEADING = "h1, h2, h3, h4, h5, h6"
const BOX = ".admonition, details, blockquote, .tabbed-set, .tabbed-content, .tabbed-block, section, .grid"

/** Fetch the twin page and put it under the article's own paragraphs. */
export async function weaveTwin(article, url) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const twin = new DOMParser().parseFromString(await response.text(), "text/html")
  const source = twin.querySelector("article")
  for (const link of source.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), url)
  weave(article, source, twin.documentElement.lang)
}

export function unweave(article) {
  for (const element of article.querySelectorAll(".twin")) element.remove()
}

/** Align two containers: at headings by id, at code blocks by order, between them paragraph by paragraph. */
function weave(here, there, lang) {
  const others = new Map(stretches(there).map((stretch) => [stretch.key, stretch.items]))
  for (const { key, items } of stretches(here)) pair(items, others.get(key) ?? [], lang)
}

/** The prose of a container, cut at its headings and code blocks: [{key, items}]. */
function stretches(container) {
  let heading = "", runs = 0
  const found = [{ key: "/0", items: [] }]
  const open = () => found.push({ key: `${heading}/${runs}`, items: [] })
  for (const element of container.children) {
    if (element.matches(HEADING)) {
      [heading, runs] = [element.id, 0]
      open()
    }
    if (element.matches(".run, .highlight")) {
      runs += 1
      open()
    } else if (!element.matches(SAME)) found.at(-1).items.push(element)
  }
  return found
}

/** Put each of `there` under its counterpart; what one language has more of follows the last. */
function pair(here, there, lang) {
  here.forEach((element, index) => {
    const last = index === here.length - 1
    const counterparts = last ? there.slice(index) : there.slice(index, index + 1)
    counterparts.reverse().forEach((other) => place(element, other, lang))
  })
}

function place(element, other, lang) {
  if (element.tagName !== other.tagName) element.after(clone(other, blockName(other), lang))
  else if (element.matches(BOX)) weave(element, other, lang)
  else if (element.matches("ul, ol")) weaveParts(element, other, ":scope > li", lang)
  else if (element.matches("table")) weaveParts(element, other, "th, td", lang)
  else if (element.matches("summary, .admonition-title, .tabbed-labels")) element.append(clone(other, "span", lang))
  else if (element.textContent.trim() !== other.textContent.trim()) element.after(clone(other, blockName(other), lang))
}

/** Lists by item and tables by cell; as a whole where their shapes differ. */
function weaveParts(element, other, selector, lang) {
  const mine = [...element.querySelectorAll(selector)], theirs = [...other.querySelectorAll(selector)]
  if (mine.length !== theirs.length) return element.after(clone(other, blockName(other), lang))
  mine.forEach((part, index) => {
    const lists = [part, theirs[index]].map((one) => [...one.children].find((child) => child.matches("ul, ol")))
    if (lists[0] && lists[1]) weaveParts(lists[0], lists[1], ":scope > li", lang)
    const text = clone(theirs[index], "div", lang)
    if (lists[1]) text.querySelector("ul, ol")?.remove()
    const own = part.cloneNode(true)
    own.querySelectorAll("ul, ol").forEach((list) => list.remove())
    if (text.textContent.trim() === own.textContent.trim()) return
    if (lists[0]) lists[0].before(text)
    else part.append(text)
  })
}

function blockName(element) {
  return element.matches("p, ul, ol, dl, table, div, blockquote") ? element.tagName : "P"
}

/** A copy to show under the original: marked, without ids, anchors, inputs, code blocks or figures. */
function clone(element, name, lang) {
  const copy = document.createElement(name)
  copy.className = `twin${element.matches(HEADING) ? " twin--heading" : ""}`
  copy.lang = lang
  copy.append(...element.cloneNode(true).childNodes)
  for (const part of copy.querySelectorAll(".headerlink, .run, .highlight, img, input, button, script, .footnote-ref")) part.remove()
  for (const part of copy.querySelectorAll("[id], [for], [name]")) for (const key of ["id", "for", "name"]) part.removeAttribute(key)
  return copy
}
