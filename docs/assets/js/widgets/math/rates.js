// The learning rates of torch's schedulers, epoch by epoch, and the code that makes them.

const cosine = (t, length, high, low) => low + (high - low) * (1 + Math.cos(Math.PI * t / length)) / 2

function restarts(t, first, factor) {
  let [start, length] = [0, first]
  while (t >= start + length) [start, length] = [start + length, length * factor]
  return [t - start, length]
}

function oneCycle(t, { max_lr, pct_start }, epochs) {
  const [start, top, end] = [max_lr / 25, pct_start * epochs - 1, epochs - 1]
  return t <= top ? cosine(t, top, start, max_lr) : cosine(t - top, end - top, max_lr, start / 1e4)
}

/** Of each schedule: its parameters with their first values, the rate at epoch t, and how it is made. */
export const SCHEDULES = {
  StepLR: { given: { step_size: 15, gamma: 0.3 }, rate: (t, lr, { step_size, gamma }) => lr * gamma ** Math.floor(t / step_size) },
  ExponentialLR: { given: { gamma: 0.95 }, rate: (t, lr, { gamma }) => lr * gamma ** t },
  CosineAnnealingLR: { given: { T_max: 60, eta_min: 0 }, rate: (t, lr, { T_max, eta_min }) => cosine(t, T_max, lr, eta_min) },
  CosineAnnealingWarmRestarts: { given: { T_0: 10, T_mult: 2 }, rate: (t, lr, { T_0, T_mult }) => cosine(...restarts(t, T_0, T_mult), lr, 0) },
  PolynomialLR: {
    given: { total_iters: 60, power: 2 },
    rate: (t, lr, { total_iters, power }) => lr * (1 - Math.min(t, total_iters) / total_iters) ** power,
  },
  OneCycleLR: { given: { max_lr: 0.1, pct_start: 0.3 }, rate: (t, lr, given, epochs) => oneCycle(t, given, epochs), more: (epochs) => `, total_steps=${epochs}` },
  "LinearLR + CosineAnnealingLR": {
    given: { start_factor: 0.01, total_iters: 10 },
    rate: (t, lr, { start_factor, total_iters }, epochs) =>
      t < total_iters ? lr * (start_factor + (1 - start_factor) * t / total_iters) : cosine(t - total_iters, epochs - total_iters, lr, 0),
    imports: "CosineAnnealingLR, LinearLR, SequentialLR",
    make: ({ start_factor, total_iters }, epochs) => [
      `warmup = LinearLR(optimizer, start_factor=${start_factor}, total_iters=${total_iters})`,
      `decay = CosineAnnealingLR(optimizer, T_max=${epochs - total_iters})`,
      `scheduler = SequentialLR(optimizer, [warmup, decay], milestones=[${total_iters}])`,
    ],
  },
}

export const NAMES = Object.keys(SCHEDULES)

/** The parameters a schedule begins with. */
export const given = (name) => ({ ...SCHEDULES[name].given })

/** The rate in each of the epochs. */
export function rates(name, lr, parameters, epochs) {
  return Array.from({ length: epochs }, (_, t) => SCHEDULES[name].rate(t, lr, parameters, epochs))
}

/** A program with the schedule in a training loop. */
export function code(name, lr, parameters, epochs) {
  const { imports = name, make, more = () => "" } = SCHEDULES[name]
  const call = Object.entries(parameters).map(([key, value]) => `${key}=${value}`).join(", ")
  return [
    "import torch", `from torch.optim.lr_scheduler import ${imports}`, "",
    "model = torch.nn.Linear(2, 1)", `optimizer = torch.optim.SGD(model.parameters(), lr=${lr})`,
    ...(make ? make(parameters, epochs) : [`scheduler = ${name}(optimizer, ${call}${more(epochs)})`]), "",
    `for epoch in range(${epochs}):`, "    loss = model(torch.randn(8, 2)).square().mean()", "    optimizer.zero_grad()",
    "    loss.backward()", "    optimizer.step()", "    scheduler.step()", "",
  ].join("\n")
}
