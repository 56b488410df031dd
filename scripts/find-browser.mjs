// The one place that knows where browsers are. Only node: builtins, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
}

const APPS = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'].concat(
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ),
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
}

const PROGRAMS = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'].concat(
    'Microsoft/Edge/Application/msedge.exe',
  ),
  firefox: ['Mozilla Firefox/firefox.exe'],
}

/**
 * The full path of an installed browser, or undefined. The variable CHROMIUM (or FIREFOX) comes first, then the
 * names on PATH, then the usual places of macOS and Windows.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind = 'chromium') {
  const wanted = process.env[kind.toUpperCase()]
  if (wanted) return onPath(wanted) ?? wanted
  return candidates(kind).find(answers)
}

/**
 * The full path of a program by its name, looked up on PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  if (path.isAbsolute(name)) return isProgram(name) ? name : undefined
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.flatMap(folder => endings.map(ending => path.join(folder, name + ending))).find(isProgram)
}

/** @param {'chromium' | 'firefox'} kind */
function candidates(kind) {
  const named = NAMES[kind].flatMap(name => onPath(name) ?? [])
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')]
    return [...named, ...folders.flatMap(folder => APPS[kind].map(app => path.join(folder, app))).filter(isProgram)]
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? [])
    return [...named, ...folders.flatMap(folder => PROGRAMS[kind].map(app => path.join(folder, app))).filter(isProgram)]
  }
  return named
}

/**
 * Ubuntu puts a script named chromium-browser where no browser is, which only asks to install a snap: so ask.
 * (On Windows the question would open a window, and elsewhere there is no such script.)
 * @param {string} program
 */
function answers(program) {
  if (process.platform !== 'linux') return true
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /\d+\.\d+/.test(stdout)
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
