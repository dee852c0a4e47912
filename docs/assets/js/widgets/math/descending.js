// Surfaces of two variables and the steps of optimizers on them, as torch.optim takes them.

export const SURFACES = {
  ravine: { text: "x²/20 + y²", start: [-8, 1.6], span: [-9.5, 9.5, -2.6, 2.6], f: (x, y) => x * x / 20 + y * y, gradient: (x, y) => [x / 10, 2 * y] },
  saddle: {
    text: "x² − y² + y⁴/4", start: [-1.8, 0.05], span: [-2.4, 2.4, -2.2, 2.2],
    f: (x, y) => x * x - y * y + y ** 4 / 4, gradient: (x, y) => [2 * x, -2 * y + y ** 3],
  },
}

const OPTIMIZERS = {
  SGD: ({ lr, momentum }) => {
    const velocity = [0, 0]
    return (gradient, i) => {
      velocity[i] = momentum * velocity[i] + gradient
      return lr * velocity[i]
    }
  },
  RMSprop: ({ lr }) => {
    const average = [0, 0]
    return (gradient, i) => {
      average[i] = 0.99 * average[i] + 0.01 * gradient * gradient
      return lr * gradient / (Math.sqrt(average[i]) + 1e-8)
    }
  },
  Adam: ({ lr }) => {
    const [m, v] = [[0, 0], [0, 0]]
    return (gradient, i, t) => {
      m[i] = 0.9 * m[i] + 0.1 * gradient
      v[i] = 0.999 * v[i] + 0.001 * gradient * gradient
      return lr * (m[i] / (1 - 0.9 ** t)) / (Math.sqrt(v[i] / (1 - 0.999 ** t)) + 1e-8)
    }
  },
}

export const NAMES = Object.keys(OPTIMIZERS)

/** The points that an optimizer visits, the start first; it ends early where a point is no number any more. */
export function path({ surface, optimizer, lr, momentum, steps }) {
  const { start, gradient } = SURFACES[surface]
  const move = OPTIMIZERS[optimizer]({ lr, momentum })
  const points = [start]
  for (let t = 1; t <= steps; t += 1) {
    const point = points.at(-1)
    const next = gradient(...point).map((g, i) => point[i] - move(g, i, t))
    if (!next.every(Number.isFinite)) break
    points.push(next)
  }
  return points
}

/** How the optimizer is made. */
export function code({ optimizer, lr, momentum }) {
  const more = optimizer === "SGD" && momentum ? `, momentum=${momentum}` : ""
  return `torch.optim.${optimizer}([w], lr=${lr}${more})`
}
