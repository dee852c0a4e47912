// What a reduction over some axes makes of a tensor of consecutive numbers.

const FUNCTIONS = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  mean: (values) => values.reduce((total, value) => total + value, 0) / values.length,
  amax: (values) => Math.max(...values),
}

/** The names of the functions to choose from; each is a method of tensors. */
export const NAMES = Object.keys(FUNCTIONS)

/** The index of every element of a shape, in the order of memory. */
export function indices(shape) {
  return shape.reduce((found, size) => found.flatMap((index) => Array.from({ length: size }, (_, i) => [...index, i])), [[]])
}

/** Reduce arange over the axes: {shape, values, sources}; `sources` holds, for each result, the numbers it was made of. */
export function reduce(name, shape, axes, keepdim) {
  const gone = axes.length ? axes : shape.map((_, axis) => axis)
  const groups = new Map()
  indices(shape).forEach((index, number) => {
    const key = index.filter((_, axis) => !gone.includes(axis)).join()
    groups.set(key, [...(groups.get(key) ?? []), number])
  })
  const sources = [...groups.values()]
  const left = shape.flatMap((size, axis) => (gone.includes(axis) ? (keepdim ? [1] : []) : [size]))
  return { shape: left, values: sources.map(FUNCTIONS[name]), sources }
}

/** The call that does it. */
export function call(name, axes, keepdim) {
  const dim = axes.length > 1 ? `dim=(${axes.join(", ")})` : axes.length ? `dim=${axes[0]}` : keepdim ? "dim=None" : ""
  return `x.${name}(${[dim, keepdim ? "keepdim=True" : ""].filter(Boolean).join(", ")})`
}
