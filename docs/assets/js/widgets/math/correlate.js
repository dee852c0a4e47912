// A convolution as torch computes it (cross-correlation), one window after the other.

/** An image with a frame of zeros. */
export function pad(image, padding) {
  const width = image[0].length + 2 * padding
  const zeros = (count) => Array(count).fill(0)
  const middle = image.map((row) => [...zeros(padding), ...row, ...zeros(padding)])
  const frame = Array.from({ length: padding }, () => zeros(width))
  return [...frame, ...middle, ...frame.map((row) => [...row])]
}

/** {padded, height, width, steps}: a step is a window, {row, column} of its output, the cells that it reads, its terms and their sum. */
export function correlate(image, kernel, padding, stride) {
  const padded = pad(image, padding)
  const height = Math.floor((padded.length - kernel.length) / stride) + 1
  const width = Math.floor((padded[0].length - kernel[0].length) / stride) + 1
  const steps = Array.from({ length: height * width }, (_, number) => {
    const [row, column] = [Math.floor(number / width), number % width]
    const taps = kernel.flatMap((line, a) => line.map((weight, b) => {
      const [i, j] = [row * stride + a, column * stride + b]
      return { cell: i * padded[0].length + j, value: padded[i][j], weight }
    }))
    return { row, column, taps, sum: taps.reduce((sum, { value, weight }) => sum + value * weight, 0) }
  })
  return { padded, height, width, steps }
}
