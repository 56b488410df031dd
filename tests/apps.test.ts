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

test('every tool has a file that is looked at here', () => {
  expect(TOOLS).toHaveLength(APPS.length)
})
