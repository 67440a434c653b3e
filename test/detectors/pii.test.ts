import { pii, type PiiOptions } from '../../src/detectors/pii'
import { compileDetectors } from '../../src/detectors/compile'
import { scan } from '../../src/detectors/scan'
import { response } from '../filter/hold-back-arbitraries'

const compiled = compileDetectors([pii()])

function found(text: string): string[] {
  return scan(text, compiled, response).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  )
}

describe('pii()', () => {
  test.each([
    ['Mail jane.doe@example.com.', 'jane.doe@example.com'],
    ['<jane+news@mail.example.co.uk>', 'jane+news@mail.example.co.uk'],
    ["o'brien_x%y@sub-domain.example.org, please", "o'brien_x%y@sub-domain.example.org"],
    ['用户@例え.テスト', '用户@例え.テスト'],
    ['jörg@müller.example', 'jörg@müller.example'],
    ['a@xn--mller-kva.xn--p1ai now', 'a@xn--mller-kva.xn--p1ai'],
    ['ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['ja\u200bne@exam\u00adple.com', 'ja\u200bne@exam\u00adple.com'],
    ['𝐣𝐚𝐧𝐞@example.com!', '𝐣𝐚𝐧𝐞@example.com'],
    ['-jane@example.com', 'jane@example.com'],
    ['...jane-x@example.com', 'jane-x@example.com'],
    ['%+jane@example.com', 'jane@example.com'],
  ])('finds the e-mail address in %j', (text, address) => {
    expect(found(text)).toEqual([`pii.email: ${address}`])
  })

  test.each([
    ['4111111111111111', '4111111111111111'],
    ['pay 4111 1111 1111 1111 2025', '4111 1111 1111 1111'],
    ['1234 4111-1111-1111-1111.', '4111-1111-1111-1111'],
    ['amex 3782 822463 10005,', '3782 822463 10005'],
    [
      '4\u00a01\u00a01\u00a01 1 1 1 1 1 1 1 1 1 1 1 1',
      '4\u00a01\u00a01\u00a01 1 1 1 1 1 1 1 1 1 1 1 1',
    ],
    ['VISA4222222222222', '4222222222222'],
    ['5555–5555–5555–4444', '5555–5555–5555–4444'],
    ['２２２３００００４８４０００１１', '２２２３００００４８４０００１１'],
    ['6011 0009 9013 9424 exp 12/30', '6011 0009 9013 9424'],
  ])('finds the card in %j', (text, card) => {
    expect(found(text)).toEqual([`pii.card: ${card}`])
  })

  test.each([
    ['10.0.0.1', '10.0.0.1'],
    ['at 192.168.1.255:8080/x', '192.168.1.255'],
    ['(203.0.113.9).', '203.0.113.9'],
    ['fe80::1', 'fe80::1'],
    ['[2001:db8::8a2e:370:7334]:443', '2001:db8::8a2e:370:7334'],
    ['2001:0db8:0000:0000:0000:ff00:0042:8329', '2001:0db8:0000:0000:0000:ff00:0042:8329'],
  ])('finds the address in %j', (text, address) => {
    expect(found(text)).toEqual([`pii.ip: ${address}`])
  })

  it.each(['::ffff:192.0.2.128', '64:ff9b::192.0.2.33', '0:0:0:0:0:ffff:129.144.52.38'])(
    'finds %s whole, and the address in it',
    (address) => {
      const inner = /\d+\.[\d.]+/.exec(address)?.[0] ?? ''
      expect(found(`${address} said`)).toEqual([`pii.ip: ${address}`, `pii.ip: ${inner}`])
    },
  )

  test.each([
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF', 'DE89 3704 0044 0532 0130 00'],
    ['DE89–3704–0044–0532–0130–00', 'DE89–3704–0044–0532–0130–00'],
    ['gb82 west 1234 5698 7654 32, sort', 'gb82 west 1234 5698 7654 32'],
    ['NO93-8601-1117-947', 'NO93-8601-1117-947'],
    ['MT84MALT011000012345MTLCAST001S', 'MT84MALT011000012345MTLCAST001S'],
  ])('finds the account in %j', (text, account) => {
    expect(found(text)).toEqual([`pii.iban: ${account}`])
  })

  test.each([
    'a @ b, user@localhost, @handle, x@y',
    '4111111111111112 and 1234567890123456',
    '411111111111111111111111',
    '0.4111111111111111',
    'version 1.2.3, v1.2.3.4, 1.2.3.4.5, 256.1.1.1, 01.2.3.4',
    'at 12:30:45, 00:1a:2b:3c:4d, std::vector, a::b, x :: y',
    'DE89370400440532013001 and XX89370400440532013000',
    'DE893704004405320130001',
    'at 555-0123 on 2025-01-31, order 20250131123456',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('looks for what is asked only', () => {
    const emails = compileDetectors([pii({ types: ['email'] })])
    expect(pii({ types: ['email'] }).types).toEqual(['pii.email'])
    expect(scan('a@b.example 10.0.0.1', emails, response)).toHaveLength(1)
  })

  it('looks for dates, URLs and names of users only where that is said', () => {
    const wide = ['pii.date', 'pii.url', 'pii.username']
    expect(pii().types.filter((type) => wide.includes(type))).toEqual([])
    expect(pii({ types: 'all' }).types).toEqual(expect.arrayContaining(wide))
    expect(pii({ types: ['date'] }).types).toEqual(['pii.date'])
  })

  test.each<[unknown, string]>([
    [{ types: ['mail'] }, 'did you mean `email`?'],
    [{ types: [] }, 'a list of types, not empty'],
    [{ type: ['email'] }, 'did you mean `types`?'],
  ])('refuses the options %j', (options, message) => {
    expect(() => pii(options as PiiOptions)).toThrow(message)
  })
})
