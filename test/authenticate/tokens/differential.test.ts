import { compareWithJose } from './differential'

test('nothing is accepted that jose refuses, on 1,500 mutated tokens', async () => {
  const { accepted, refused, differences } = await compareWithJose(1500, 20_260_101)
  expect(differences).toEqual([])
  expect(accepted).toBeGreaterThan(50)
  expect(refused).toBeGreaterThan(500)
}, 30_000)
