import { engineOf, principal } from '../support'

const read = { actions: ['document:read'], resources: ['document/*'] } as const
const question = { action: 'document:read', type: 'document', attributes: new Map() }
const ann = principal()

describe('documents that narrow', () => {
  const rule = (id: string, resources: readonly string[], more: object = {}) =>
    ({ id, effect: 'allow', ...read, resources, ...more }) as const
  const narrowedBy = (own: object, ...others: object[]) => {
    const layers = others.map((document) => ({
      name: 'another',
      ...engineOf({ version: 1, ...document }),
    }))
    return engineOf({ version: 1, ...own }).plan({ ...question, principal: ann, layers })
  }
  const all = { rules: [rule('all', ['document/*'])] }
  const few = { rules: [rule('few', ['document/a', 'document/b'])] }
  const less = { rules: [rule('less', ['document/b', 'document/c'])] }

  test('leave what all of them allow', () => {
    expect(narrowedBy(all, all).kind).toBe('always')
    expect(narrowedBy(all, { rules: [] }).kind).toBe('never')
    expect(narrowedBy({ rules: [] }, all).kind).toBe('never')
    const allows = narrowedBy(few, all, less).toPredicate()
    expect(['a', 'b', 'c'].map((id) => allows({ id, attributes: {} }))).toEqual([
      false,
      true,
      false,
    ])
  })

  test.each(['postgres', 'sqlite'] as const)('are one condition of %s', (dialect) => {
    const plan = narrowedBy(few, all, { rules: [rule('one', ['document/b'])] })
    const { text, values } = plan.toSql({ columns: { id: 'id' }, dialect, firstPlaceholder: 3 })
    if (dialect === 'postgres') {
      expect(text).toBe('("id"::text = ANY($3::text[]) AND 1 = 1 AND "id"::text = $4::text)')
      expect(values).toEqual([['a', 'b'], 'b'])
    } else {
      expect(text.split('?')).toHaveLength(4)
      expect(values).toEqual(['a', 'b', 'b'])
    }
  })

  test('that ask the same of different columns keep their values apart', () => {
    const attributes = { 'resource.team': { type: 'string' } }
    const of = (team: string) => ({
      attributes,
      rules: [rule('a', ['document/*'], { when: { attr: 'resource.team', eq: team } })],
    })
    const columns = { id: 'id', 'resource.team': 'team' }
    const { text, values } = narrowedBy(of('x'), of('y')).toSql({ columns, dialect: 'sqlite' })
    expect(text.split('?')).toHaveLength(3)
    expect(values).toEqual(['x', 'y'])
  })

  test('bring their duties', () => {
    const limit = (value: number) => ({ obligations: [{ type: 'tokens.max', value }] })
    const own = { rules: [rule('a', ['document/*'], limit(5))] }
    const other = { rules: [rule('a', ['document/*'], limit(3))] }
    expect(narrowedBy(own, other).obligations).toEqual([{ type: 'tokens.max', value: 3 }])
  })
})
