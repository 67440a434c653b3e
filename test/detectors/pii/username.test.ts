import { finder } from './found'

const found = finder('username')

describe('names of users', () => {
  test.each([
    ['username: jane_doe', 'jane_doe'],
    ['"user_name": "jdoe",', 'jdoe'],
    ['login=jane.doe.', 'jane.doe'],
    ['Benutzername: jdoe', 'jdoe'],
    ['my username is jdoe42, ok', 'jdoe42'],
    ['follow me on Instagram @jane.doe', '@jane.doe'],
    ['Twitter: @jdoe', '@jdoe'],
  ])('finds the one in %j', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  it.each([
    'the username is required',
    'key: value, a=b1, room b42',
    '@property def x(self), @media print, @types/node',
    'jane@example.com',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
