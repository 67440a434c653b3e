import { finder } from './found'

const found = finder('phone')

describe('phone numbers', () => {
  test.each([
    ['reach me at +1 202 555 0143.', '+1 202 555 0143'],
    ['+12025550143', '+12025550143'],
    ['tel:+44-20-7946-0958', '+44-20-7946-0958'],
    ['(+49) 30 901820', '(+49) 30 901820'],
    ['+49 (0)30 901820, please', '+49 (0)30 901820'],
    ['0033 1 99 00 12 34', '0033 1 99 00 12 34'],
    ['+90 (532) 123 45 67', '+90 (532) 123 45 67'],
  ])('finds the international number in %j', (text, number) => {
    expect(found(text)).toEqual([number])
  })

  test.each([
    ['US', '(202) 555-0143'],
    ['US', '202.555.0143'],
    ['US', '1-202-555-0143'],
    ['GB', '020 7946 0958'],
    ['GB', '07700 900123'],
    ['FR', '06 39 98 12 34'],
    ['DE', '0171 2345678'],
    ['ES', '612 34 56 78'],
    ['IT', '347 123 4567'],
    ['TR', '0532 123 45 67'],
    ['TR', '0 (532) 123 45 67'],
    ['TR', '05321234567'],
    ['PH', '0917-123-4567'],
    ['AU', '(02) 5550 1234'],
    ['AU', '0491 570 156'],
    ['JP', '090-1234-5678'],
    ['KR', '010-1234-5678'],
    ['BR', '(11) 91234-5678'],
    ['IN', '098765 43210'],
    ['RU', '8 (912) 345-67-89'],
    ['CH', '044 668 18 00'],
  ])('finds a number as it is written in %s: %s', (_, number) => {
    expect(found(`He wrote ${number} on it.`)).toEqual([number])
  })

  test.each([
    ['call 555-0123 today', '555-0123'],
    ['Phone: 2025550143', '2025550143'],
    ['Sie erreichen uns, Telefon 901820 33', '901820 33'],
    ['téléphone : 199-001-234', '199-001-234'],
    ['电话：5550 1234', '5550 1234'],
    ['12 34 56 78 office', '12 34 56 78'],
    ['166-684-7899 (fax)', '166-684-7899'],
  ])('finds what a word announces or labels in %j', (text, number) => {
    expect(found(text)).toEqual([number])
  })

  test.each([
    ['(202) 555-0143x818', '(202) 555-0143x818'],
    ['202-555-0143 ext. 12 now', '202-555-0143 ext. 12'],
    ['+1-202-555-0143 #7', '+1-202-555-0143 #7'],
  ])('takes the extension along in %j', (text, number) => {
    expect(found(text)).toEqual([number])
  })

  it('ends before what is no part of the number', () => {
    expect(found('call (202) 555-0143 2025 times')).toEqual(['(202) 555-0143'])
  })

  test.each([
    '2025550143 and 202 5550143 2',
    'call me on 2025-01-31 or 31.01.2025, 01/31/2025, 2025-01-31 18:43',
    'call 10.0.0.1, mobile version 1.2.3, text 3.14159265',
    'phone bill, invoice 20250131',
    'my number is 123-45-6789, call',
    'ISBN 978-3-16-148410-0, 0-306-40615-2',
    '4111 1111 1111 1111',
    'https://example.org/call-555/20250131',
    '550e8400-e29b-41d4-a716-446655440000',
    '166-684-7899 and 123-456-7890',
    'a call costs $1234567, €12 34 56 78',
    'the phone has 123456 units',
    '05321234560000',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
