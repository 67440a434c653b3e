import { finder } from './found'

const found = finder('date')

describe('dates', () => {
  test.each([
    ['on 1990-03-12.', '1990-03-12'],
    ['at 1990-03-12 14:56:41, there', '1990-03-12 14:56:41'],
    ['1990-03-12T14:56:41.123Z', '1990-03-12T14:56:41.123Z'],
    ['born 3/23/1940', '3/23/1940'],
    ['geboren am 23.03.1940', '23.03.1940'],
    ['on 12/31/99', '12/31/99'],
    ['on March 12, 1990', 'March 12, 1990'],
    ['the 12th of March 1990', '12th of March 1990'],
    ['am 12. März 1990', '12. März 1990'],
    ['le 1er janvier 1990', '1er janvier 1990'],
    ['el 12 de marzo de 1990', '12 de marzo de 1990'],
    ['12 марта 1990 года', '12 марта 1990'],
    ['12-Mar-1990', '12-Mar-1990'],
    ['1990年3月12日に', '1990年3月12日'],
    ['see you at 2:30 pm', '2:30 pm'],
    ['we meet Thursday', 'Thursday'],
    ['she was born in 1990', '1990'],
  ])('finds the one in %j', (text, date) => {
    expect(found(text)).toEqual([date])
  })

  it.each([
    '2024-13-01, 31.31.2020, 2024-01/02',
    'version 1.2.34, 10.0.0.1',
    'at 25:61, ratio 3:4',
    'today, a holiday, some payday',
    'the class of 1990',
    '3. Set it up, 5 may be enough',
    'Section 12, Model 3',
    'https://example.org/2024/01/02/x',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
