// y = a·b + a, forward and backward: what each node holds after each step.

/** The nodes after every step: a value each, and the gradient that has arrived so far; null where there is none yet. */
export function walk(a, b) {
  const start = { a: { value: a, grad: null }, b: { value: b, grad: null }, ab: { value: null, grad: null }, y: { value: null, grad: null } }
  const changes = [
    {},
    { ab: { value: a * b } },
    { y: { value: a * b + a } },
    { y: { grad: 1 } },
    { ab: { grad: 1 }, a: { grad: 1 } },
    { a: { grad: 1 + b }, b: { grad: a } },
  ]
  const states = []
  for (const change of changes) {
    const before = states.at(-1) ?? start
    states.push(Object.fromEntries(Object.entries(before).map(([name, node]) => [name, { ...node, ...change[name] }])))
  }
  return states
}
