import { chatRequest } from '../../support/chat.mjs'
import { interleaved, median, paired, percentile } from '../../support/measure.mjs'
import { figure } from '../../support/report.mjs'
import { openConnection } from './client.mjs'
import { startService } from './service.mjs'

const rounds = 31
const perRound = 60
const warmUp = 1000

/** Time to the first event of a streamed answer over HTTP, guarded and bare. */
export async function timeToFirstEvent() {
  const body = chatRequest({ stream: true })
  const kinds = { bare: 'express bare', guarded: 'express guarded' }
  const services = {}
  const cases = {}
  for (const [name, kind] of Object.entries(kinds)) {
    services[name] = await startService(kind)
    const { ask } = await openConnection(services[name], body)
    await askOften(ask, warmUp)
    cases[name] = async () => percentile(await askOften(ask, perRound), 0.5)
  }
  const times = await interleaved(rounds, cases)
  for (const service of Object.values(services)) service.stop()
  const added = paired(times.guarded, times.bare, (guarded, bare) => guarded - bare)
  return [
    figure('time to the first event over the bare Express route, p50', median(added), 'ms', {
      atMost: 1,
    }),
    figure(
      'time to the first event of the bare route, p50',
      median(times.bare),
      'ms',
      {},
      {
        floor: true,
      },
    ),
  ]
}

async function askOften(ask, times) {
  const waits = []
  for (let count = 0; count < times; count += 1) waits.push(await ask())
  return waits
}
