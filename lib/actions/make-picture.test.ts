import { beforeEach, expect, test, vi } from 'vitest'
import { outlinePicture } from '@/lib/picture/outline'
import { pageOf, pictureOf } from '@/tests/builders'
import { makePicture } from './make-picture'

// Pixels need a real browser: tests/e2e/screenshot.spec.ts looks at them.
vi.mock('@/lib/picture/outline')

const SHOT = 'data:image/jpeg;base64,AA=='
const secret = { x: 0, y: 0, width: 10, height: 10 }

beforeEach(() => vi.mocked(outlinePicture).mockResolvedValue({ ...pictureOf('drawn'), marks: [] }))

const marked = () => vi.mocked(outlinePicture).mock.lastCall?.[1]

test('a picture taken at once is marked where the words are', async () => {
  const page = pageOf({ secrets: [secret] })

  const made = await makePicture(Promise.resolve({ ok: true, shot: SHOT, late: false }), { ok: true, page })

  expect(made).toMatchObject({ ok: true })
  expect(marked()).toEqual(page.boxes)
})

test('a picture taken late is marked nowhere: the page may have scrolled since it was read', async () => {
  const made = await makePicture(Promise.resolve({ ok: true, shot: SHOT, late: true }), { ok: true, page: pageOf() })

  expect(made).toMatchObject({ ok: true })
  expect(marked()).toEqual([])
})

test('a late picture of a page with a filled password field is not kept: nobody knows where the field is now', async () => {
  const page = pageOf({ secrets: [secret] })

  const made = await makePicture(Promise.resolve({ ok: true, shot: SHOT, late: true }), { ok: true, page })

  expect(made).toEqual({ ok: false, reason: 'moved' })
  expect(outlinePicture).not.toHaveBeenCalled()
})

test('why there is no picture is passed on', async () => {
  for (const reason of ['refused', 'moved'] as const)
    expect(await makePicture(Promise.resolve({ ok: false, reason }), { ok: true, page: pageOf() })).toEqual({
      ok: false,
      reason,
    })
})
