import { GuardError } from '../../src/core/errors'
import { generic } from '../../src/formats/generic'

test('answers with a problem document (RFC 9457)', () => {
  const error = new GuardError('output-blocked', { detail: 'for the audit only' })
  error.exchangeId = 'e'.repeat(32)
  const { contentType, body } = generic.refusal(error)
  expect(contentType).toBe('application/problem+json; charset=utf-8')
  expect(JSON.parse(body)).toEqual({
    type: 'urn:portcullis:error:output-blocked',
    title: error.message,
    status: 403,
    detail: `quote exchange ${'e'.repeat(32)} when you ask the operator why`,
    instance: `urn:exchange:${'e'.repeat(32)}`,
    code: 'output-blocked',
  })
})

test('has no event that a client would take for an error', () => {
  expect(
    generic.errorEvent(new GuardError('output-blocked'), { sequence: 0, event: undefined }),
  ).toBeUndefined()
})
