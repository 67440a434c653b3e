import { cpus } from 'node:os'

/** What the figures were measured on. */
export function machine() {
  const cores = cpus()
  return `${cores[0]?.model.trim() ?? process.arch}, ${cores.length} cores, Node ${process.version}`
}

/**
 * One figure of a suite.
 *
 * @param goal `{ atMost }` or `{ atLeast }`; without one the figure is for information.
 * @param kind `{ rival: true }` for somebody else's work, `{ floor: true }` for a lower bound.
 */
export function figure(name, value, unit, goal = {}, kind = {}) {
  const { atMost, atLeast } = goal
  const rounded = Number(value.toPrecision(3))
  const ok =
    (atMost === undefined || rounded <= atMost) && (atLeast === undefined || rounded >= atLeast)
  return { name, value: rounded, unit, goal: atMost ?? atLeast ?? null, ok, ...kind }
}

/** Says something about a suite that is no figure. Progress and notes go to stderr. */
export function note(text) {
  process.stderr.write(`${text}\n`)
}

/** Prints a suite as one JSON document or as a table. */
export function print({ suite, machine: where, figures }, asJson) {
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ suite, machine: where, figures }, null, 2)}\n`)
    return
  }
  const width = Math.max(...figures.map(({ name }) => name.length))
  const lines = figures.map((one) => {
    const value = `${one.value}`.padStart(9)
    return `  ${one.name.padEnd(width)} ${value} ${one.unit.padEnd(11)} ${remark(one)}`.trimEnd()
  })
  process.stdout.write(`${suite}: ${where}\n${lines.join('\n')}\n`)
}

function remark({ goal, ok, rival, floor }) {
  if (rival) return 'rival'
  if (floor) return 'floor'
  if (goal === null) return ''
  return ok ? `goal ${goal}: met` : `goal ${goal}: MISSED`
}
