import { finder } from './found'

const found = finder('url')

describe('URLs', () => {
  test.each([
    ['see https://example.org/a?b=c#d.', 'https://example.org/a?b=c#d'],
    ['(http://www.example.de/)', 'http://www.example.de/'],
    ['https://en.example.org/wiki/Gate_(castle)', 'https://en.example.org/wiki/Gate_(castle)'],
    ['my site is shop.example.com, really', 'shop.example.com'],
    ['www.example.is', 'www.example.is'],
    ['go to example.me/jane', 'example.me/jane'],
    ['EXAMPLE.COM', 'EXAMPLE.COM'],
    ['localhost.example.net:8080/x', 'localhost.example.net:8080/x'],
  ])('finds the one in %j', (text, url) => {
    expect(found(text)).toEqual([url])
  })

  it.each([
    'index.js, main.py, README.md, lib.rs, run.sh',
    'jane@example.com and jane.de@example.com',
    'This is the end.It is. And so.De la',
    'console.log, this.id, np.int, request.net(), os.path',
    'e.g. i.e. v1.2',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
