import type { ByteLimit, RateLimit } from '../../core/route'

const windows: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['sec', 1],
  ['min', 60],
  ['h', 3600],
  ['hour', 3600],
  ['day', 86400],
])

/** The form of a quota, as in the schema of the document. */
export const quotaPattern = /^[1-9]\d{0,8}\/(?:s|sec|min|h|hour|day)$/

/** Reads a quota such as `60/min`, whose form has been checked. */
export function parseQuota(quota: string): RateLimit {
  const [requests, unit] = quota.split('/')
  return Object.freeze({
    requests: Number(requests),
    windowSeconds: windows.get(unit ?? '') ?? 1,
  })
}

const units: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
])

const byteQuota = /^(?<count>\d+)(?<unit>[KMGT]?B)\/(?<window>[a-z]+)$/

/** Reads a quota of bytes such as `20GB/day`, whose form has been checked. */
export function parseByteQuota(quota: string): ByteLimit {
  const { count = '', unit = '', window = '' } = byteQuota.exec(quota)?.groups ?? {}
  return Object.freeze({
    bytes: Number(count) * (units.get(unit) ?? 1),
    windowSeconds: windows.get(window) ?? 1,
  })
}
