import type { GuardError } from '../../src/core/errors'
import { developerNote } from '../../src/http/developer-note'
import { developer, guest, suiteGuard, suitePolicy } from '../support/gate'
import { receive, type InMemoryRequest } from '../support/in-memory'

const noteOf = async (request: InMemoryRequest, policy = suitePolicy) => {
  const { error } = await receive(suiteGuard({ policy }).guard, request)
  return developerNote(error as GuardError).replace(/exchange \w{32}/, 'exchange …')
}

test('a path without a route: the lines that open it, said once', async () => {
  const note = await noteOf({ path: '/x', url: '/x', method: 'GET', headers: developer.headers })
  expect(note).toBe(`portcullis: 403 route-unknown (exchange …)
  no route matches GET /x
to open it, add to the document:
routes:
  - match: 'GET /x'
    action: noun:verb # what the caller does, for example model:infer
    resource: type/name # on what, for example model/{body.model}
or, for everybody:
routes:
  - { match: 'GET /x', authenticate: anonymous }
`)
})

test('no rule that allows: the nearest one, said once, and the lines of another', async () => {
  const note = await noteOf({ path: '/things/a', method: 'GET', headers: guest.headers })
  expect(note).toBe(`portcullis: 403 access-denied (exchange …)
  no rule allows \`thing:use\` on \`thing/a\`; rule \`things\` would allow this but needs role \`developer\`
to allow it, add to the document:
rules:
  - id: 'allow-thing-use'
    effect: allow
    # the caller holds no role of this document; without \`roles\` this is for every caller
    actions: ['thing:use']
    resources: ['thing/a']
`)
})

test('a rule that denies: that nothing can be added', async () => {
  const closed = { id: 'closed', effect: 'deny', actions: ['*'], resources: ['**'] } as const
  const note = await noteOf(
    { path: '/things/a', method: 'GET', headers: developer.headers },
    { ...suitePolicy, rules: [closed] },
  )
  expect(note).toBe(`portcullis: 403 access-denied (exchange …)
  rule \`closed\` denies
rule \`closed\` denies this, and a denial wins over every rule that allows
`)
})
