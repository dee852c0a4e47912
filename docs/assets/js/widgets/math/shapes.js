// The broadcasting rule, as torch applies it.

/** The sizes in "(64, 10)", "64,10" or "64 10"; an empty text is a scalar. Null where it is no shape. */
export function parse(text) {
  const inner = text.trim().replace(/^(?:torch\.)?(?:Size\s*)?\(?\s*\[?|\]?\s*\)?$/g, "")
  if (!inner) return []
  const parts = inner.split(/\s*[,，×x\s]\s*/).filter(Boolean)
  return parts.every((part) => /^\d{1,9}$/.test(part)) ? parts.map(Number) : null
}

/**
 * Two shapes lined up from the right, a column for each dimension of the result: {a, b, size, clash}; a size is null where
 * the shorter shape has none.
 */
export function columns(a, b) {
  const count = Math.max(a.length, b.length)
  const at = (sizes, i) => sizes[sizes.length - count + i] ?? null
  return Array.from({ length: count }, (_, i) => {
    const [left, right] = [at(a, i), at(b, i)]
    const [m, n] = [left ?? 1, right ?? 1]
    return { a: left, b: right, size: m === 1 ? n : m, clash: m !== n && m !== 1 && n !== 1 }
  })
}

/** The message with which torch refuses to add tensors of these columns, or "". */
export function message(lined) {
  const dimension = lined.findLastIndex((column) => column.clash)
  if (dimension < 0) return ""
  const { a, b } = lined[dimension]
  return `The size of tensor a (${a}) must match the size of tensor b (${b}) at non-singleton dimension ${dimension}`
}

/** How to write the 1-D operand so that it lines up with the axis of its size: {name, code, axis}, or null. */
export function repair(a, b) {
  const [name, vector, other] = b.length === 1 ? ["b", b[0], a] : ["a", a[0], b]
  if (Math.min(a.length, b.length) !== 1) return null
  const axis = other.indexOf(vector)
  if (axis < 0 || axis === other.length - 1) return null
  return { name, axis, code: `${name}[:${", None".repeat(other.length - 1 - axis)}]` }
}
