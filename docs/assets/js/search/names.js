// Which names of the API a reader has typed.

const ALIASES = [["f.", "torch.nn.functional."], ["nn.", "torch.nn."], ["optim.", "torch.optim."], ["np.", "numpy."]]
const FIRST = ["torch.nn.", "torch.", "torch.Tensor.", "torch.optim.", "torch.utils.data."]

/** What was typed as a name: { path, plain (no dot, underscore or call in it) }, null where it is none. */
export function nameIn(query) {
  if (/\)\s*:?\s+\w+ \w+/.test(query)) return null // what a function says, not its name
  const text = query.normalize("NFKC").trim().replace(/[`'"。，？?;:]+$|^[`'"@]+/g, "").replace(/\(.*$/s, "")
  if (!/^\.?[A-Za-z_]\w*(\.\w+)*$/.test(text)) return null
  return { path: text.replace(/^\./, ""), plain: !/[._(]/.test(query.normalize("NFKC").trim()) }
}

/** The rows of the API index that a name stands for, the likeliest first; `rows`: [[name, …]]. */
export function named(rows, { path, plain }) {
  const low = path.toLowerCase()
  const alias = ALIASES.find(([start]) => low.startsWith(start))
  const full = alias ? alias[1] + low.slice(alias[0].length) : low
  const ending = (end) => rows.filter(([name]) => name.toLowerCase() === end || name.toLowerCase().endsWith(`.${end}`))
  let found = ending(full)
  if (!found.length && full !== low) found = ending(low)
  if (!found.length && !plain) found = ending(low.slice(low.lastIndexOf(".") + 1))
  const points = ([name, , , uses]) => {
    const package_ = FIRST.findIndex((start) => name.startsWith(start) && !name.slice(start.length).includes("."))
    return (name.toLowerCase() === full) * 100 + name.endsWith(path) * 10 + (package_ < 0 ? 0 : FIRST.length - package_) + Math.min(uses, 50) / 20
  }
  return found.sort((a, b) => points(b) - points(a))
}
