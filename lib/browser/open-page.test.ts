import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openPage, tabShowing } from './open-page'

/** As a cleaner of addresses: what follows people is cut. */
const clean = (url: string) => url.replace(/[?&]utm=\w+/, '')
const BOOK = 'https://docs.example/d/1/edit'

const showing = (address: string, urls: (string | undefined)[], active = -1) =>
  tabShowing(
    address,
    urls.map((url, place) => ({ url, active: place === active, place })),
    clean,
  )?.place

test('no tab shows a page when none may be known, or others do', () => {
  expect(showing(BOOK, [undefined, 'https://docs.example/d/2/edit', `${BOOK}?page=2`])).toBeUndefined()
})

test('the tab whose whole address fits is taken before one that is elsewhere on the page', () => {
  expect(showing(`${BOOK}#gid=2`, [`${BOOK}#gid=1`, `${BOOK}?utm=a#gid=2`, `${BOOK}#gid=2`], 0)).toBe(2)
  expect(showing(`${BOOK}#gid=2`, [`${BOOK}#gid=1`, `${BOOK}?utm=a#gid=2`], 0)).toBe(1)
})

test('a tab at another place of the page is taken, of several the one in front', () => {
  expect(showing(`${BOOK}#gid=2`, [`${BOOK}#gid=1`, BOOK, `${BOOK}?utm=a#gid=3`], 2)).toBe(2)
  expect(showing(BOOK, [`${BOOK}#gid=1`])).toBe(0)
})

/** The address of a tab after a page was opened in its window. */
async function opened(url: string, address: string): Promise<string | undefined> {
  const { id = 0, windowId } = await fakeBrowser.tabs.create({ url })
  await openPage(address, windowId, clean)
  return (await fakeBrowser.tabs.get(id)).url
}

test('the tab is led to the place behind "#", on the page as it has it', async () => {
  expect(await opened(`${BOOK}?utm=a#gid=1`, `${BOOK}#gid=2&range=B7`)).toBe(`${BOOK}?utm=a#gid=2&range=B7`)
})

test('a tab that is there already, or a page without a place, is left as it is', async () => {
  expect(await opened(`${BOOK}#gid=2`, `${BOOK}#gid=2`)).toBe(`${BOOK}#gid=2`)
  expect(await opened(`${BOOK}#gid=1`, BOOK)).toBe(`${BOOK}#gid=1`)
})
