import { expect, test } from 'vitest'
import { feedbackOf } from '@/tests/builders'
import { db } from './db'
import { readInPieces } from './pieces'

test.each([0, 1, 499, 500, 501, 1_234])('a table of %d records is read whole, each once', async count => {
  const records = Array.from({ length: count }, (_, index) => ({ ...feedbackOf(undefined), id: `f${index}` }))
  await db.feedback.bulkPut(records)

  const read = await readInPieces(db.feedback)

  expect(read.map(({ id }) => id)).toEqual(records.map(({ id }) => id).toSorted())
})
