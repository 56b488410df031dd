// Sets up whatever is missing. Runs on the machine's own Node before any package is there: only node: builtins.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, onPath } from './find-browser.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PINNED_NODE = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const BROWSER_PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core']
const DISPLAY_TOOLS = { 'xvfb-run': 'xvfb', xauth: 'xauth', xdotool: 'xdotool' }

/** Something is missing that the person has to install; its message is the one line that says what. */
class Missing extends Error {}

/** Installs the packages at their locked versions, unless exactly those are there already. */
function ensurePackages() {
  if (packagesAreThere()) return
  say('Installing the packages at their locked versions ...')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: pathWithoutPackages(), PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
  if (status !== 0 || !packagesAreThere())
    throw new Missing('The packages could not be installed. The first start needs npm and a network; then try again.')
}

/** Finds a browser, or installs one where that is possible; says what to install where it is not. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  installFromDistribution(BROWSER_PACKAGES)
  const installed = findBrowser()
  if (installed) return installed
  throw new Missing('No browser was found: please install Chromium, Chrome or Edge, or set CHROMIUM to its path.')
}

/** Installs Firefox where that is possible: the tests open the mentor's page in it. Says whether it is there. */
export function ensureFirefox() {
  if (!findBrowser('firefox')) installFromDistribution(['firefox-esr'])
  return findBrowser('firefox') !== undefined
}

/** Installs what real mouse and key presses need. Returns the tools that are still missing. */
export function ensureDisplayTools() {
  const missing = () => Object.keys(DISPLAY_TOOLS).filter(tool => !onPath(tool))
  const packages = missing().map(tool => DISPLAY_TOOLS[tool])
  if (packages.length > 0) installFromDistribution(packages)
  return missing()
}

/**
 * Sets up, then runs a script of this folder on the Node the packages bring, and exits as it exits.
 * @param {string} script
 * @param {() => void} prepare
 */
export function setUpAndRun(script, prepare) {
  try {
    ensurePackages()
    prepare()
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    console.error(error.message)
    process.exit(1)
  }
  const { status, signal } = spawnSync(
    nodeWithTypes(),
    [path.join(ROOT, 'scripts', script), ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${path.join(ROOT, 'node_modules/.bin')}${path.delimiter}${pathWithoutPackages()}` },
    },
  )
  process.exit(status ?? (signal ? 130 : 1))
}

/** The pinned Node; the running one where npm was told not to run install scripts and it is new enough for types. */
function nodeWithTypes() {
  if (existsSync(PINNED_NODE)) return PINNED_NODE
  if (process.features.typescript) return process.execPath
  throw new Missing('npm did not install the pinned Node: allow install scripts, delete node_modules, and try again.')
}

/** Whether node_modules holds what package-lock.json asks for; npm leaves a list of what it installed. */
function packagesAreThere() {
  const wanted = lockedPackages('package-lock.json')
  const installed = lockedPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true
    const there = installed[place]
    // Packages for other systems are in the lock and rightly not on the disk.
    if (!there) return optional === true
    return there.version === version && there.integrity === integrity
  })
}

/** @param {string} file */
function lockedPackages(file) {
  const full = path.join(ROOT, file)
  if (!existsSync(full)) return undefined
  try {
    return JSON.parse(readFileSync(full, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Debian and Ubuntu as root; anywhere else nothing happens and the caller says what is missing. */
function installFromDistribution(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return
  say(`Installing ${packages.join(', ')} from the distribution ...`)
  // A second apt-get at the same time would fail on the lock: hence the timeout.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq']
  const run = args =>
    spawnSync('apt-get', [...wait, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run(['update'])
  run(['install', '-y', '--no-install-recommends', ...packages])
}

/** npm must not run on the Node inside node_modules while it replaces node_modules. */
function pathWithoutPackages() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.filter(folder => !folder.includes(`node_modules${path.sep}.bin`)).join(path.delimiter)
}

function say(line) {
  console.log(line)
}
