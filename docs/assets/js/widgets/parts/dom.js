// What the interactive parts share: elements, words in the page's language, copyable shapes.

const zh = document.documentElement.lang.startsWith("zh")

/** The half of `中文 | English` that the page speaks, with {blanks} filled. */
export function say(text, values = {}) {
  const half = text.split(" | ")[zh ? 0 : 1]
  return half.replace(/\{(\w+)\}/g, (_, name) => values[name])
}

/** An element: properties are set, names with a dash become attributes, children may be text or nested lists. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") element.setAttribute(name, value)
    else element[name] = value
  }
  element.append(...children.flat(9))
  return element
}

/** A shape as Python writes it: (3,), (2, 3), (). */
export function tuple(sizes) {
  return sizes.length === 1 ? `(${sizes[0]},)` : `(${sizes.join(", ")})`
}

/** A labelled control: the label's text, then the control. */
export function labelled(text, control) {
  return h("label", { className: "widget__field" }, h("span", {}, text), control)
}

let groups = 0

/** Radio buttons under one name; `choose(value)` is called with the one that is taken. */
export function choice(legend, values, chosen, choose) {
  const name = `widget-${(groups += 1)}`
  const buttons = values.map(([value, text]) =>
    h("label", {}, h("input", { type: "radio", name, value, checked: value === chosen, onchange: () => choose(value) }), h("code", {}, text)))
  return h("fieldset", { className: "widget__choice" }, h("legend", {}, legend), buttons)
}
