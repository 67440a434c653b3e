import { finder } from './found'

const found = finder('mac')

describe('hardware addresses', () => {
  it.each(['00:1a:2B:3c:4d:5e', 'AA-BB-CC-DD-EE-FF', '0012.3456.789a', '00:1a:2b:ff:fe:3c:4d:5e'])(
    'finds %s',
    (address) => {
      expect(found(`MAC ${address}, up`)).toEqual([address])
    },
  )

  it.each([
    'FF:FF:FF:FF:FF:FF',
    '00:00:00:00:00:00',
    '00:1a:2b:3c:4d',
    '00:1a:2b-3c-4d-5e',
    '00:1a:2b:3c:4d:5e:6f',
    'zz:zz:zz:zz:zz:zz',
    'v0012.3456.789a',
    'add-be-ad-da-ce-ed-fe',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
