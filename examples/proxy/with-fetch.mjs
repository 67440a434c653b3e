import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { guardFetch } from 'portcullis'

const undone = new Set(['gzip', 'x-gzip', 'br', 'deflate', 'identity'])

/** Forwards with `fetch`, which undoes gzip, br and deflate. */
export function forwardWithFetch({ origin, key }) {
  const fetch = guardFetch({ origin, secret: key })
  return async (req, res) => {
    const abort = new AbortController()
    res.once('close', () => abort.abort())
    const answer = await fetch(origin + req.originalUrl, {
      method: req.method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(req.body),
      signal: abort.signal,
    })
    res.status(answer.status).type(answer.headers.get('content-type') ?? 'application/json')
    // What `fetch` has not undone keeps its coding: the gate refuses what it cannot look into.
    const coding = answer.headers.get('content-encoding')
    if (coding && !undone.has(coding.toLowerCase())) res.set('content-encoding', coding)
    // Where either side dies, so does the other.
    await pipeline(Readable.fromWeb(answer.body), res).catch(() => res.destroy())
  }
}
