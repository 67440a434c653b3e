import { careless, mistyped } from './careless'

describe('sentences typed in haste', () => {
  it('lose capitals, apostrophes and the last full stop', () => {
    expect(careless(["I don't know Ghent."])).toEqual(['i dont know ghent'])
  })

  it('keep slots, and the choices between them', () => {
    expect(mistyped(['From {from} the and {the|your {you?}} Write'])).toEqual([
      'form {from} the and {the|your {you?}} wirte',
    ])
  })
})
