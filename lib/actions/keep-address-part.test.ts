import { expect, test } from 'vitest'
import { offeredParameters } from '@/lib/model/address'
import { findQuestion } from '@/lib/store/questions'
import { NOW, pageOf, pictureOf } from '@/tests/builders'
import { askMentor } from './ask-mentor'
import { completeCapture } from './complete-capture'
import { keepAddressPart } from './keep-address-part'
import { undoCapture } from './undo-capture'

const address = 'https://docs.example.com/budget?token=SECRET&report=42&q=sales&page=2'
const offers = offeredParameters(address)
const kept = async () => (await findQuestion('one'))?.capture

test('parts of an address are put back and taken out one by one; everything else of the capture stays', async () => {
  await askMentor('one', { title: 'Budget', address }, NOW)
  await completeCapture('one', { ok: true, page: pageOf() }, { ok: true, picture: pictureOf('first') })
  const before = await kept()

  await Promise.all([keepAddressPart('one', offers, 'report', true), keepAddressPart('one', offers, 'q', true)])
  expect(await kept()).toEqual({ ...before, address: 'https://docs.example.com/budget?page=2&report=42&q=sales' })

  await keepAddressPart('one', offers, 'report', false)
  expect((await kept())?.address).toBe('https://docs.example.com/budget?page=2&q=sales')

  await undoCapture('one')
  expect((await kept())?.address).toBe('https://docs.example.com/budget?page=2&report=42&q=sales')
})

test('what is cut for good cannot be put back', async () => {
  await askMentor('one', { title: 'Budget', address }, NOW)

  await keepAddressPart('one', [{ name: 'token', values: ['SECRET'] }], 'token', true)

  expect((await kept())?.address).toBe('https://docs.example.com/budget?page=2')
})
