// Output sizes of convolution, pooling and transposed convolution along one dimension, as torch computes them.

/** Of each layer: its arguments with their first values. */
export const LAYERS = {
  Conv2d: { kernel_size: 3, stride: 2, padding: 1, dilation: 1 },
  MaxPool2d: { kernel_size: 3, stride: 2, padding: 1, dilation: 1, ceil_mode: false },
  AvgPool2d: { kernel_size: 3, stride: 2, padding: 1, ceil_mode: false },
  ConvTranspose2d: { kernel_size: 3, stride: 2, padding: 1, dilation: 1, output_padding: 1 },
}

const DEFAULTS = { stride: 1, padding: 0, dilation: 1, output_padding: 0, ceil_mode: false }

const square = (size, between) => `${size}${between}${size}`
const span = ({ kernel_size: k, dilation: d = 1 }) => d * (k - 1) + 1

function convolved(size, given) {
  const { kernel_size: k, stride: s, padding: p, dilation: d } = given
  const padded = size + 2 * p
  if (padded < span(given)) {
    return {
      error: `Calculated padded input size per channel: (${square(padded, " x ")}). ` +
        `Kernel size: (${square(span(given), " x ")}). Kernel size can't be greater than actual input size`,
    }
  }
  const out = Math.floor((padded - span(given)) / s) + 1
  return { size: out, formula: `⌊(${size} + 2·${p} − ${d}·(${k} − 1) − 1) / ${s}⌋ + 1 = ${out}` }
}

function pooled(size, given) {
  const { kernel_size: k, stride: s, padding: p, dilation: d = 1, ceil_mode: up } = given
  if (p > Math.floor(span(given) / 2)) {
    return { error: `pad should be at most half of effective kernel size, but got pad=${p}, kernel_size=${k} and dilation=${d}` }
  }
  const steps = (size + 2 * p - span(given)) / s
  const all = (up ? Math.ceil(steps) : Math.floor(steps)) + 1
  const late = up && (all - 1) * s >= size + p
  const out = late ? all - 1 : all
  if (out < 1) {
    return { error: `Given input size: (1x${square(size, "x")}). Calculated output size: (1x${square(out, "x")}). Output size is too small` }
  }
  const [open, close] = up ? "⌈⌉" : "⌊⌋"
  return { size: out, late, formula: `${open}(${size} + 2·${p} − ${d}·(${k} − 1) − 1) / ${s}${close} + 1${late ? " − 1" : ""} = ${out}` }
}

function transposed(size, given) {
  const { kernel_size: k, stride: s, padding: p, dilation: d, output_padding: o } = given
  if (o >= s && o >= d) {
    return {
      error: "output padding must be smaller than either stride or dilation, but got " +
        `output_padding_height: ${o} output_padding_width: ${o} stride_height: ${s} stride_width: ${s} dilation_height: ${d} dilation_width: ${d}`,
    }
  }
  const out = (size - 1) * s - 2 * p + span(given) + o
  if (out < 1) {
    return {
      error: `Given input size per channel: (${square(size, " x ")}). ` +
        `Calculated output size per channel: (${square(out, " x ")}). Output size is too small`,
    }
  }
  return { size: out, formula: `(${size} − 1)·${s} − 2·${p} + ${d}·(${k} − 1) + ${o} + 1 = ${out}` }
}

/** {size, formula} of a layer on an input of this size, or {error} with the message of torch; `late`: ceil_mode lost a window. */
export function measure(layer, size, given) {
  const by = { Conv2d: convolved, MaxPool2d: pooled, AvgPool2d: pooled, ConvTranspose2d: transposed }[layer]
  return by(size, given)
}

/**
 * Which cells each window covers, {first, last, inside, rows}: cells are numbered from 0 at the edge of what is no padding and has
 * `inside` cells. A row is a window over the input; of a transposed convolution, what one input adds to in the output.
 */
export function windows(layer, size, given) {
  const { kernel_size: k, stride: s, padding: p, dilation: d = 1 } = given
  const across = layer === "ConvTranspose2d"
  const out = measure(layer, size, given).size
  const rows = Array.from({ length: across ? size : out }, (_, i) => Array.from({ length: k }, (_, j) => i * s - p + j * d))
  const inside = across ? out : size
  return { first: -p, last: Math.max(inside + p - 1, rows.at(-1).at(-1)), inside, rows }
}

/** How the layer is made; arguments that have their default are left out. */
export function call(layer, given) {
  const channels = layer.includes("Conv") ? ["1", "1"] : []
  const defaults = channels.length ? DEFAULTS : { ...DEFAULTS, stride: given.kernel_size }
  const more = Object.entries(given).filter(([name, value]) => value !== defaults[name])
  return `nn.${layer}(${[...channels, ...more.map(([name, value]) => `${name}=${value === true ? "True" : value}`)].join(", ")})`
}

/** A program that prints the shape. */
export function code(layer, size, given) {
  return ["import torch", "from torch import nn", "", `layer = ${call(layer, given)}`, `print(layer(torch.rand(1, 1, ${size}, ${size})).shape)`, ""].join("\n")
}
