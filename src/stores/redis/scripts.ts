import { createHash } from 'node:crypto'
import type { SendCommand } from './client'

/** A Lua script with its digest, under which Redis keeps it. */
export interface Script {
  readonly text: string
  readonly sha1: string
}

// Each writes the log first: it is the only command here that can fail for the data it finds, and then
// nothing else has been written. The log is trimmed exactly, so that its size has a bound.
const LOG = `redis.call('XADD', KEYS[2], 'MAXLEN', '=', ARGV[3], '*', 'id', ARGV[1], 'mark', ARGV[2])`

// The index of ids has the end of each record as its score. Ids whose records have ended leave it a few
// at a time, with the writes, by the clock that ends the records.
const SWEEP = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ended = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', string.format('(%d', now), 'LIMIT', 0, 32)
if #ended > 0 then redis.call('ZREM', KEYS[3], unpack(ended)) end`

/** KEYS record, log, ids (for each script on a record); ARGV id, mark, length of the log, value, time to live or ''. 0: taken. */
export const INSERT = script(`
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
${LOG}
${SWEEP}
if ARGV[5] == '' then
  redis.call('ZADD', KEYS[3], '+inf', ARGV[1])
  redis.call('SET', KEYS[1], ARGV[4])
else
  redis.call('ZADD', KEYS[3], string.format('%d', now + ARGV[5]), ARGV[1])
  redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5])
end
return 1`)

/** ARGV id, mark, length of the log, value, version before. 0: another version. */
export const CAS = script(`
local value = redis.call('GET', KEYS[1])
if not value or string.match(value, '^(%d+) ') ~= ARGV[5] then return 0 end
${LOG}
redis.call('SET', KEYS[1], ARGV[4], 'KEEPTTL')
return 1`)

/** ARGV id, mark, length of the log. 0: there was none. */
export const DELETE = script(`
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
${LOG}
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('DEL', KEYS[1])
return 1`)

/** KEYS log; ARGV mark. The newest entry, after opening a log that is not there. */
export const NEWEST = script(`
if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('XADD', KEYS[1], '*', 'mark', ARGV[1]) end
return redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)`)

/** One round trip; a second one where Redis does not know the script yet, after its restart. */
export async function evaluate(
  send: SendCommand,
  { text, sha1 }: Script,
  keys: readonly string[],
  args: readonly string[],
): Promise<unknown> {
  const rest = [String(keys.length), ...keys, ...args]
  try {
    return await send('EVALSHA', sha1, ...rest)
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error
    return send('EVAL', text, ...rest)
  }
}

function script(text: string): Script {
  return { text, sha1: createHash('sha1').update(text).digest('hex') }
}
