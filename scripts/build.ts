import { spawnSync } from 'node:child_process'

/** Makes the production build for Chromium; its output is shown only when it fails. */
export function build() {
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(`${stdout}\n${stderr}\nThe extension could not be built.`)
  process.exit(1)
}
