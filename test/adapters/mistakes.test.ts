import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import { isConfigurationError } from '../../src/index'
import { suiteGuard } from '../support/gate'

const adapters = [
  ['toExpress', toExpress],
  ['toKoa', toKoa],
] as const

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

describe.each(adapters)('%s', (name, adapt) => {
  test.each([
    [undefined, 'nothing'],
    [{}, 'an object'],
    [{ policy: './policy.yaml' }, 'an object'],
    [adapt, 'a function'],
  ])('%p is no guard, and the error says what one is', (value, received) => {
    const error = thrownBy(() => adapt(value as never))
    expect(isConfigurationError(error)).toBe(true)
    expect(error).toMatchObject({
      message: `\`${name}\` expects a guard that \`createGuard\` made; received ${received}`,
    })
  })

  test('a guard without a key was made by another version of the package', () => {
    const guard = { ...suiteGuard().guard, key: undefined }
    expect(isConfigurationError(thrownBy(() => adapt(guard as never)))).toBe(true)
  })

  test.each([[{ action: 'thing:use' }], [undefined], ['a', 'b']])(
    'gate(%p) is refused: all controls take no options',
    (...given) => {
      const gate = adapt(suiteGuard().guard) as (...options: unknown[]) => unknown
      const error = thrownBy(() => gate(...given))
      expect(isConfigurationError(error)).toBe(true)
      expect(error).toMatchObject({ message: expect.stringContaining('`gate.authorize({ … })`') })
    },
  )
})
