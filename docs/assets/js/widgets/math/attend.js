// Attention as torch computes it: scores, the same divided by √d, weights, the mean of the values.

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0)

function softmax(scores) {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Of one query: {scores, scaled, weights, output}. */
export function attend(query, keys, values) {
  const scores = keys.map((key) => dot(query, key))
  const scaled = scores.map((score) => score / Math.sqrt(query.length))
  const weights = softmax(scaled)
  const output = values[0].map((_, column) => dot(weights, values.map((value) => value[column])))
  return { scores, scaled, weights, output }
}
