import { finder } from './found'

const found = finder('person')

describe('a name of a person', () => {
  test.each([
    ['a given name and an unknown surname', 'Ask Jennifer Quorbel about it.', 'Jennifer Quorbel'],
    ['an initial between them', 'Written by Nathaniel J. Smith in May', 'Nathaniel J. Smith'],
    ['particles', 'a paper of Hugo van der Quist', 'Hugo van der Quist'],
    ['accents', 'Follow up with Zoë Brûlé.', 'Zoë Brûlé'],
    ['an initial before a known surname', 'seen by J. Kowalski', 'J. Kowalski'],
    ['the ending of a surname', 'I talked with Dmitri Zorbanenko', 'Dmitri Zorbanenko'],
    ['a given name that is a word, before a surname', 'Grace Johnson called', 'Grace Johnson'],
  ])('is told by %s', (_, text, name) => {
    expect(found(text)).toEqual([name])
  })

  test.each([
    ['Please see Dr. Quorbel today', 'Quorbel'],
    ['Herr Zwirbel wohnt dort', 'Zwirbel'],
    ['Hi Quorbel, how are you?', 'Quorbel'],
    ['my name is Quorbel Zint', 'Quorbel Zint'],
    ['Ich heiße Zwirbel', 'Zwirbel'],
    ["Je m'appelle Quorbelle", 'Quorbelle'],
    ['Customer: Zint Quorbel', 'Zint Quorbel'],
    ['"No!" said Quorbel', 'Quorbel'],
    ["here's Quorbel's address", 'Quorbel'],
    ['Kind regards,\nEmily', 'Emily'],
    ['She named him Joshua', 'Joshua'],
    ['Thanks for coming, Anna!', 'Anna'],
  ])('is told by what stands around it: %s', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  it('is told by the names in a list with it', () => {
    expect(found('They are Emily, Hannah, Kyle and Jessica.')).toEqual([
      ...['Emily', 'Hannah', 'Kyle', 'Jessica'],
    ])
  })

  test.each([
    'Mark the file as final and Will will see it in May.',
    'Jordan River, Johnson University, Kelly Services Inc',
    'The Big Red Fox Sat On Monday And Was Happy',
    'Grace Period and Victoria Station',
    'Windows, Linux and Java',
    'I am German. He is American.',
    'Paris is lovely',
    'an API, a SIM and an ATM',
    'class Jennifer_Quorbel extends jenniferQuorbel',
  ])('is not found in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is not found in the name of a street', () => {
    expect(found('at 12 rue Victor Hugo and Via Carlo Cattaneo 5')).toEqual([])
  })
})
