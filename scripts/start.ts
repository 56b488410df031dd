// npm start [-- FILE-OR-ADDRESS]: the extension in a browser to try by hand, or shown by itself where there is no display.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.ts'
import type { Target } from './demo.ts'
import { demo } from './demo.ts'
import { launch } from './launch.ts'
import { openPage } from './open-page.ts'
import { serve } from './serve.ts'

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const wanted = process.argv[2]
const target = await targetOf(wanted)
if (!target) {
  console.error(`There is no file ${wanted}, and it is not an address that begins with http:// or https://.`)
  process.exit(1)
}
console.log('Building the extension ...')
build()
try {
  if (hasDisplay) await openForPerson(target)
  else await demo(target)
} catch (error) {
  console.error(`This did not work: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await target.close?.()
}

/** A file is served on the loopback address: reading file:// pages needs a switch that only a person can turn. */
async function targetOf(argument: string | undefined): Promise<Target | undefined> {
  if (argument === undefined) return {}
  if (/^https?:\/\//i.test(argument)) return { address: argument }
  const file = path.resolve(process.env.INIT_CWD ?? '.', argument)
  if (!existsSync(file)) return undefined
  const { origin, close } = await serve(path.dirname(file))
  return { address: `${origin}/${encodeURIComponent(path.basename(file))}`, close }
}

async function openForPerson({ address }: Target) {
  const { context, extensionId } = await launch({ profile: '.output/profile', headed: true, forPerson: true })
  const page = context.pages()[0] ?? (await context.newPage())
  await openPage(page, address ?? `chrome-extension://${extensionId}/welcome.html`)
  console.log('The browser is open. Mark a word on the page, right-click it and choose "Ask my mentor".')
  console.log(
    'The panel opens on your question. The button in the toolbar does the same: pin it with the puzzle piece.',
  )
  console.log('What you write is kept in .output/profile for the next start. Close the browser to end.')
  await new Promise<void>(closed => context.on('close', () => closed()))
}
