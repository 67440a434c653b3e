import { expand } from '../../grammar'
import { seededRandom } from '../../random'
import { choresInData, documentOrders, toolOrders } from './orders'

it('orders in data differ nearly always and leave no slot unfilled', () => {
  const random = seededRandom(4)
  for (const grammar of [toolOrders, documentOrders].flat()) {
    const all = Array.from({ length: 300 }, () => expand(grammar, random))
    expect(new Set(all).size).toBeGreaterThan(200)
    expect(all.filter((text) => /\{\w+\??\}/.test(text))).toEqual([])
  }
})

it('tasks in data are attacks that need no word of override', () => {
  for (const { kind, channel } of choresInData) {
    expect([kind, channel]).toEqual(['indirect', 'document'])
  }
})
