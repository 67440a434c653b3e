import { finder } from './found'

const found = finder('address')

describe('an address', () => {
  test.each([
    ['It is 221B Quorbel Street now', '221B Quorbel Street'],
    ['at 12 West Zint Way', '12 West Zint Way'],
    ['58 quorbel parkway', '58 quorbel parkway'],
    ['in der Quorbelstraße 5 wohnt', 'Quorbelstraße 5'],
    ['Sendlinger Gasse 12a', 'Sendlinger Gasse 12a'],
    ['12 rue de la Quorbelle, Paris', '12 rue de la Quorbelle'],
    ['Calle Quorbel 5', 'Calle Quorbel 5'],
    ['in Via Quorbel 41', 'Via Quorbel 41'],
    ['ul. Quorbela 85', 'Quorbela 85'],
    ['Quorbelstraat 12', 'Quorbelstraat 12'],
    ['Apt. 441', 'Apt. 441'],
    ['Suite 603', 'Suite 603'],
    ['near Quorbel Street', 'Quorbel Street'],
    ['my zip code is 94103', '94103'],
    ['PLZ: 80331', '80331'],
    ['FPO AE 12345', 'FPO AE 12345'],
  ])('is found in %j', (text, address) => {
    expect(found(text)).toEqual([address])
  })

  test.each([
    'In 2025 The Company grew by 12 percent',
    'a 4 lane road, 5 minutes on the way',
    'the number 94103 and version 1.2.3',
    'Wall Street Journal',
    'May 5 and 12 June 2024',
    'sent via Email 5 times',
  ])('is not found in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
