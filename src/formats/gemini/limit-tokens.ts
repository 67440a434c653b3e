import { fieldOf } from '../field'
import { tokenLimit } from '../limit-tokens'
import { spellings } from './spelling'

const fields = spellings('maxOutputTokens')

const limits = spellings('generationConfig').map((within) => ({
  within,
  limit: tokenLimit({ fields, set: 'maxOutputTokens', within }),
}))

/** Lowers the limit wherever the request may set one: in either spelling of the configuration. */
export function limitTokens(body: unknown, max: number): boolean {
  const given = limits.filter(({ within }) => fieldOf(body, within) !== undefined)
  const due = given.length === 0 ? limits.slice(0, 1) : given
  return due.map(({ limit }) => limit(body, max)).includes(true)
}
