import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'wxt'

/** What the browser reads of a manifest, as far as a promise of ours depends on it. */
type Manifest = Record<string, unknown> & {
  permissions: string[]
  commands: Record<string, { suggested_key?: object }>
}

const ROOT = resolve(import.meta.dirname, '..')
const place = mkdtempSync(join(tmpdir(), 'amm-manifest-'))
const manifests: Partial<Record<'chrome' | 'firefox', Manifest>> = {}

/** Builds into a place of its own: what stands in .output may be of yesterday. */
beforeAll(async () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const before = process.env.NODE_ENV
    process.env.NODE_ENV = 'production'
    await build({ root: ROOT, browser, manifestVersion: 3, mode: 'production', outDir: place, logger: SILENT })
    process.env.NODE_ENV = before
    manifests[browser] = JSON.parse(readFileSync(join(place, `${browser}-mv3`, 'manifest.json'), 'utf8')) as Manifest
  }
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const nothing = () => {}
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
}
const COMMON = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

function manifestOf(browser: 'chrome' | 'firefox'): Manifest {
  const manifest = manifests[browser]
  if (!manifest) throw new Error(`no manifest for ${browser}`)
  return manifest
}

describe.each(['chrome', 'firefox'] as const)('%s', browser => {
  test(`${browser}: at install the browser asks for no site at all`, () => {
    const manifest = manifestOf(browser)

    expect(manifest.permissions.toSorted()).toEqual(
      [...COMMON, browser === 'firefox' ? 'menus' : 'sidePanel'].toSorted(),
    )
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
  })

  test(`${browser}: a site is asked for one by one, when the person wants it`, () => {
    const manifest = manifestOf(browser)

    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
    expect(manifest.optional_permissions).toEqual(['notifications'])
  })

  test(`${browser}: the browser itself keeps our pages from sending anything`, () => {
    expect(manifestOf(browser).content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' blob: data:; object-src 'none'; form-action 'none'; base-uri 'none'",
    })
  })

  test(`${browser}: a question and the panel have suggested keys, the next word has none`, () => {
    const { commands } = manifestOf(browser)

    expect(Object.keys(commands)).toEqual(
      expect.arrayContaining(['ask-my-mentor', '_execute_action', 'next-known-word']),
    )
    expect(commands['ask-my-mentor']?.suggested_key).toEqual({ default: 'Alt+Shift+Q' })
    expect(commands._execute_action?.suggested_key).toEqual({ default: 'Alt+Shift+Y' })
    expect(commands['next-known-word']).not.toHaveProperty('suggested_key')
    if (commands['point-at-something']) expect(commands['point-at-something']).not.toHaveProperty('suggested_key')
  })

  test(`${browser}: the name is read in the language of the browser, English where we do not speak it`, () => {
    const manifest = manifestOf(browser)
    const english = readFileSync(join(place, `${browser}-mv3`, '_locales/en/messages.json'), 'utf8')

    expect(manifest.name).toBe('__MSG_name__')
    expect(manifest.default_locale).toBe('en')
    for (const [, key = ''] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g))
      expect(english).toContain(`"${key}"`)
  })
})

test('Chromium: no other extension can talk to us, and old browsers are told so', () => {
  const manifest = manifestOf('chrome')

  expect(manifest.externally_connectable).toEqual({ ids: [] })
  expect(manifest.minimum_chrome_version).toBe('140')
  expect(manifest.key).toMatch(/^MII[\w+/]+IDAQAB$/)
  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' })
})

test('Firefox: nothing is collected, and old browsers are told so', () => {
  const manifest = manifestOf('firefox')

  expect(manifest.permissions).not.toContain('sidePanel')
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: expect.stringMatching(/^[\w-]+@[\w.-]+$/),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  })
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' })
})
