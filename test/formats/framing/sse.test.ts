import { readSse, sseOf, writeSse } from '../../../src/formats/framing/sse'

const same = (line: string): string => line

test.each([
  ['data: a\n\n', 'a'],
  ['data:a\n\n', 'a'],
  ['data:  a\n\n', ' a'],
  ['data: a\ndata: b\n\n', 'a\nb'],
  ['data\n\n', ''],
  ['data: a\r\ndata: b\r\n\r\n', 'a\nb'],
  ['data: a\rdata: b\r\r', 'a\nb'],
  ['event: x\nid: 7\nretry: 10\ndata: a\n\n', 'a'],
  ['\ufeffdata: a\n\n', 'a'],
  ['data: a', 'a'],
  [': comment\n\n', undefined],
  ['datas: a\n\n', undefined],
  [' data: a\n\n', undefined],
  ['\n', undefined],
])('the data of %j is %j', (raw, data) => {
  expect(readSse(raw).data).toBe(data)
})

test.each([
  ['event: x\ndata: a\nid: 7\n\n'],
  ['\ufeffdata: a\r\n\r\n'],
  [': c\rdata:a\rdata: b\r\r'],
  ['data: a'],
  ['\n'],
])('writes %j as it came where nothing changed', (raw) => {
  const event = readSse(raw)
  expect(writeSse(event, event.data, same)).toBe(raw)
})

test.each([
  ['event: x\ndata: a\nid: 7\n\n', 'b', 'event: x\ndata: b\nid: 7\n\n'],
  ['data: a\r\ndata: b\r\n\r\n', 'c', 'data: c\r\n\r\n'],
  ['data: a\n\n', 'b\nc', 'data: b\ndata: c\n\n'],
  ['data: a\n\n', 'b\r\nevent: c\rd', 'data: b\ndata: event: c\ndata: d\n\n'],
  ['data: a', 'b\nc', 'data: b\ndata: c'],
])('writes %j with the data %j', (raw, data, expected) => {
  expect(writeSse(readSse(raw), data, same)).toBe(expected)
})

test('gives no line to text in a comment that has one', () => {
  const event = readSse(': note\ndata: a\n\n')
  expect(writeSse(event, 'a', () => ': x\ndata: forged')).toBe(': x data: forged\ndata: a\n\n')
})

test('makes an event of data', () => {
  expect(sseOf('a\nb')).toBe('data: a\ndata: b\n\n')
})
