import { expect, test } from 'vitest'
import { setPointing } from '@/lib/browser/pointing'
import { listQuestions } from '@/lib/store/questions'
import { pageOf } from '@/tests/builders'
import { keepPointed } from './keep-pointed'

test('a page in which nobody points cannot make a question', async () => {
  await setPointing({ windowId: 1, tabId: 7 })

  expect(await keepPointed({ tab: { id: 8, title: 'Stranger' } }, pageOf(), 0)).toBe(false)
  expect(await keepPointed({}, pageOf(), 0)).toBe(false)

  expect(await listQuestions()).toEqual([])
})
