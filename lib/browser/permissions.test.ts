import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isGranted } from './permissions'

test('a page counts as granted by its site, whatever its port and path, and only a web page can be', async () => {
  const contains = vi.fn(async ({ origins }: { origins: string[] }) => origins[0] === 'https://handbook.test/*')
  Object.assign(fakeBrowser, { permissions: { contains } })

  expect(await isGranted('https://handbook.test:8443/a?b#c')).toBe(true)
  expect(await isGranted('https://other.test/')).toBe(false)
  for (const address of ['', 'about:blank', 'chrome://settings/', 'file:///etc/passwd', 'https://'])
    expect(await isGranted(address)).toBe(false)
  expect(contains).toHaveBeenCalledTimes(2)
})
