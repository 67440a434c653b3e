import { chatRequest } from '../support/chat.mjs'
import { interleaved, median, paired } from '../support/measure.mjs'
import { figure } from '../support/report.mjs'
import { openConnection } from './http/client.mjs'
import { startService } from './http/service.mjs'

const rounds = 11
const perRound = 400
const warmUp = 3000
const connections = 8

/** CPU per request of a service with the guard and without it. */
export async function http() {
  const kinds = ['express bare', 'express guarded', 'express rival', 'koa bare', 'koa guarded']
  const services = new Map()
  for (const kind of kinds) {
    const service = await startService(kind)
    if (service !== undefined) services.set(kind, await withLoad(service))
  }
  const cases = [...services].map(([kind, { cpuPerRequest }]) => [kind, cpuPerRequest])
  const micros = await interleaved(rounds, Object.fromEntries(cases))
  for (const { stop } of services.values()) stop()
  return [
    ...compared(micros, 'express bare', 'express guarded', { atLeast: 0.75 }),
    ...compared(micros, 'koa bare', 'koa guarded'),
    ...compared(micros, 'express bare', 'express rival', {}, { rival: true }),
    ...['express bare', 'koa bare'].map((kind) =>
      figure(`${kind}, CPU per request`, median(micros[kind]), 'µs', {}, { floor: true }),
    ),
  ]
}

const names = new Map([
  ['express guarded', 'Express 5 guarded'],
  ['koa guarded', 'Koa 3 guarded'],
  ['express rival', 'Express 5 with helmet, express-rate-limit, express-oauth2-jwt-bearer'],
])

function compared(micros, bare, other, goal = {}, kind = {}) {
  if (micros[other] === undefined) return []
  const name = names.get(other)
  const ratio = median(paired(micros[bare], micros[other], (base, more) => base / more))
  const added = median(paired(micros[bare], micros[other], (base, more) => more - base))
  return [
    figure(`${name}: requests per CPU second over bare`, ratio, 'ratio', goal, kind),
    figure(`${name}: CPU added per request`, added, 'µs', {}, kind),
  ]
}

async function withLoad(service) {
  const open = Array.from({ length: connections }, () => openConnection(service, chatRequest()))
  const asks = (await Promise.all(open)).map(({ ask }) => ask)
  const load = (requests) =>
    Promise.all(
      asks.map(async (ask) => {
        for (let count = 0; count < requests / connections; count += 1) await ask()
      }),
    )
  await load(warmUp)
  return {
    stop: service.stop,
    cpuPerRequest: async () => {
      const before = await service.cpu()
      await load(perRound)
      return ((await service.cpu()) - before) / perRound
    },
  }
}
