import { expect, test } from 'vitest'
import { markPath } from './mark-path'

const place = { x: 100, y: 50, width: 60, height: 20 }

test('a circle and a box fill their rectangle', () => {
  expect(markPath({ kind: 'box', ...place })).toBe('M100 50h60v20h-60z')

  const numbers =
    markPath({ kind: 'circle', ...place })
      .match(/[\d.]+/g)
      ?.map(Number) ?? []
  const across = numbers.filter((_, index) => index % 2 === 0)
  const down = numbers.filter((_, index) => index % 2 === 1)
  expect([Math.min(...across), Math.max(...across)]).toEqual([100, 160])
  expect([Math.min(...down), Math.max(...down)]).toEqual([50, 70])
})

test('an arrow that points back to the left has its head at the left', () => {
  const [shaft, head] = markPath({ kind: 'arrow', x: 100, y: 50, width: -80, height: 0 }).split(/(?<=.)M/)

  expect(shaft).toBe('M100 50L20 50')
  expect(head?.split('L')[1]).toBe('20 50')
  for (const wing of [0, 2]) expect(Number(head?.split('L')[wing]?.split(' ')[0])).toBeGreaterThan(20)
})
