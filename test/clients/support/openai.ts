import OpenAI from 'openai'
import type { Refused } from './contract'
import type { At } from './site'

// Retries stay on unless told otherwise, so that a refusal that invites them would be seen.
export function openai({ url, key, maxRetries }: At): OpenAI {
  const retries = maxRetries === undefined ? {} : { maxRetries }
  return new OpenAI({ baseURL: `${url}/v1`, apiKey: key, ...retries })
}

const errors = {
  400: OpenAI.BadRequestError,
  401: OpenAI.AuthenticationError,
  403: OpenAI.PermissionDeniedError,
  429: OpenAI.RateLimitError,
}

export function expectRefusal(thrown: unknown, { status, code }: Refused): void {
  expect(thrown).toBeInstanceOf(errors[status])
  const requestID: unknown = expect.stringMatching(/^[0-9a-f]{32}$/)
  expect(thrown).toMatchObject({ status, code, requestID })
}

export function expectCut(thrown: unknown): void {
  expect(thrown).toBeInstanceOf(OpenAI.APIError)
  expect(thrown).toMatchObject({ code: 'output-blocked', type: 'permission_error' })
}
