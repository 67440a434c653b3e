import { once } from 'node:events'
import { connect } from 'node:net'

const headEnd = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('\r\n0\r\n\r\n')

/**
 * A connection that is kept alive and asks the same question again and again. It parses no more of
 * an answer than where it ends, so that it costs little beside the service.
 */
export async function openConnection({ port, credential }, body) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  const request = requestBytes(credential, body)
  return {
    /** Resolves when the answer is complete, to the milliseconds until its first byte of body. */
    ask: () =>
      new Promise((resolve, reject) => {
        const started = performance.now()
        let answer = Buffer.alloc(0)
        let first
        const read = (chunk) => {
          answer = answer.length === 0 ? chunk : Buffer.concat([answer, chunk])
          const head = answer.indexOf(headEnd)
          if (head === -1) return
          if (first === undefined && answer.length > head + 4) first = performance.now() - started
          if (!isComplete(answer, head)) return
          socket.off('data', read).off('close', reject)
          if (answer.toString('latin1', 9, 12) === '200') resolve(first)
          else reject(new Error(`answered ${answer.toString('latin1', 9, 12)}`))
        }
        socket.on('data', read).once('close', reject)
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

function requestBytes(credential, body) {
  const text = JSON.stringify(body)
  return Buffer.from(
    [
      'POST /v1/chat/completions HTTP/1.1',
      'Host: 127.0.0.1',
      `Authorization: Bearer ${credential}`,
      'Content-Type: application/json',
      'Accept: application/json',
      `Content-Length: ${Buffer.byteLength(text)}`,
      '',
      text,
    ].join('\r\n'),
  )
}

function isComplete(answer, head) {
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.toString('latin1', 0, head))?.[1]
  if (length !== undefined) return answer.length >= head + 4 + Number(length)
  return answer.subarray(-lastChunk.length).equals(lastChunk)
}
