import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { APPS } from '@/lib/apps/apps'

const ROOT = resolve(import.meta.dirname, '..')

/** The files that know a tool, each by its base name. */
const TOOLS = globSync('lib/apps/*.ts', { cwd: ROOT })
  .filter(file => /^export const \w+: App = /m.test(readFileSync(resolve(ROOT, file), 'utf8')))
  .map(file => basename(file, '.ts'))

test.each(TOOLS)('what is known of %s can be tried on a replica of its name, in all three forms', name => {
  const replica = resolve(ROOT, `tests/pages/apps/${name}.html`)

  expect(existsSync(replica)).toBe(true)
  expect(readFileSync(replica, 'utf8')).toContain('<script src="forms.js">')
})

/** The sections of docs/apps.md, each with its heading. */
const SECTIONS = readFileSync(resolve(ROOT, 'docs/apps.md'), 'utf8').split(/^## /m).slice(1)

test.each(APPS.map(({ name }) => name))('docs/apps.md says of %s what is read, and when it was checked', name => {
  const sections = SECTIONS.filter(section => section.startsWith(`${name}\n`) || section.includes(`(${name})\n`))

  expect(sections).toHaveLength(1)
  expect(sections[0]).toMatch(/never checked in the live tool|checked in the live tool on \d{4}-\d\d-\d\d/i)
  expect(sections[0]).toMatch(/^\| what /m)
})

test('every tool has a file that is looked at here', () => {
  expect(TOOLS).toHaveLength(APPS.length)
})
