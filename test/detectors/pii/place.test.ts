import { finder } from './found'

const found = finder('place')

describe('a place', () => {
  test.each([
    ['a country', 'Kenya was great', 'Kenya'],
    ['a country of several words', 'We left South Korea', 'South Korea'],
    ['a city', 'Chicago is cold', 'Chicago'],
    ['a city that begins with a common word', 'in New York today', 'New York'],
    ['a state', 'the hills of Oklahoma', 'Oklahoma'],
    ['its name in another language', 'Ich komme aus Österreich', 'Österreich'],
  ])('is known: %s', (_, text, place) => {
    expect(found(text)).toEqual([place])
  })

  test.each([
    ['My friend lives in Quorbelstadt', 'Quorbelstadt'],
    ['I grew up in Zint', 'Zint'],
    ['City: Quorbel', 'Quorbel'],
    ['Suite 502\nQuorbel', 'Quorbel'],
    ['Springfield, IL 62701', 'Springfield'],
    ['send it to Quorbel IL 62701', 'Quorbel IL 62701'],
    ['a letter from Kenya 12345', 'Kenya 12345'],
  ])('is told by what stands around it: %j', (text, place) => {
    expect(found(text)).toContain(place)
  })

  test.each([
    ['Reading is fun', []],
    ['I moved to Reading', ['Reading']],
    ['Nice to see you', []],
    ['a week in Nice', ['Nice']],
    ['Madison called', []],
    ['she lives in Madison', ['Madison']],
  ])('whose name is a word or a given name needs more: %j', (text, places) => {
    expect(found(text)).toEqual(places)
  })

  test.each(['Boston University', 'the Chicago Tribune', 'Hello World', 'Chord substitution'])(
    'is not found in %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})
