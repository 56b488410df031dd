import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stamp } from './stamp'
import { newer, nextStamp } from './stamp'

const RUNS = { seed: 20_261_123, numRuns: 500 }
const stamp = fc.record({ rev: fc.integer({ min: 1, max: 4 }), device: fc.constantFrom('a', 'b', 'c') })
const same = (a: Stamp, b: Stamp) => a.rev === b.rev && a.device === b.device

test('the first version of a record is number 1, each change is one more', () => {
  const first = nextStamp('phone')
  const second = nextStamp('laptop', first)

  expect(first).toEqual({ rev: 1, device: 'phone' })
  expect(second).toEqual({ rev: 2, device: 'laptop' })
  expect(newer(second, first)).toBe(true)
})

test('what was never here before is new', () => {
  expect(newer({ rev: 1, device: 'a' }, undefined)).toBe(true)
})

test('of two versions exactly one is newer, and a version is not newer than itself', () => {
  fc.assert(
    fc.property(stamp, stamp, (a, b) => {
      expect(newer(a, b) !== newer(b, a)).toBe(!same(a, b))
      expect(newer(a, a)).toBe(false)
    }),
    RUNS,
  )
})

test('a version newer than a newer one is newer', () => {
  fc.assert(
    fc.property(stamp, stamp, stamp, (a, b, c) => {
      if (newer(a, b) && newer(b, c)) expect(newer(a, c)).toBe(true)
    }),
    RUNS,
  )
})

const merge = (arriving: Stamp[], here?: Stamp) =>
  arriving.reduce<Stamp | undefined>((kept, next) => (newer(next, kept) ? next : kept), here)

test('copies may arrive in any order and any number of times: the same version stays', () => {
  const versions = fc.array(stamp, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      versions.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const once = merge(list)

        expect(merge(shuffled)).toEqual(once)
        expect(merge([...list, ...shuffled], once)).toEqual(once)
      },
    ),
    RUNS,
  )
})
