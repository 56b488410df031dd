// Drives an installed Firefox by its own protocol (Marionette), for Playwright drives only a build of its own.
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { until } from '../../scripts/until.ts'

export type Firefox = {
  /** Opens an address, or reloads it. */
  go(address: string, how?: 'reload'): Promise<void>
  textOf(selector: string): Promise<string>
  valueOf(selector: string): Promise<string>
  type(selector: string, text: string): Promise<void>
  click(selector: string): Promise<void>
  /** The path of a file that was saved, once it is whole. */
  downloaded(name: string): Promise<string>
  close(): Promise<void>
}

/** Starts Firefox without a window; `folder` takes its profile and its downloads. */
export async function openFirefox(folder: string): Promise<Firefox> {
  const program = findBrowser('firefox')
  if (!program) throw new Error('Firefox is not installed')
  const port = await freePort()
  fs.mkdirSync(folder, { recursive: true })
  const prefs = {
    'marionette.port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'termsofuse.bypassNotification': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    // A reload with an answer in it would ask.
    'dom.disable_beforeunload': true,
  }
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  fs.writeFileSync(path.join(folder, 'user.js'), lines.join('\n'))
  const process = spawn(program, ['--headless', '--no-remote', '--profile', folder, '--marionette'], {
    stdio: 'ignore',
  })
  const socket = await until('Firefox', () => connect(port))
  const send = commands(socket)
  await send('WebDriver:NewSession', {})
  const find = async (selector: string) => {
    const { value } = await send('WebDriver:FindElement', { using: 'css selector', value: selector })
    return Object.values(value as Record<string, string>)[0]
  }
  const read = async (selector: string, what: string) => {
    const script = `return document.querySelector(arguments[0])?.${what} ?? ''`
    return String((await send('WebDriver:ExecuteScript', { script, args: [selector] })).value)
  }
  return {
    go: async (url, how) => void (await send(how ? 'WebDriver:Refresh' : 'WebDriver:Navigate', { url })),
    textOf: selector => read(selector, 'textContent'),
    valueOf: selector => read(selector, 'value'),
    type: async (selector, text) => void (await send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    click: async selector => void (await send('WebDriver:ElementClick', { id: await find(selector) })),
    downloaded: async name => {
      const file = path.join(folder, name)
      await until(name, () => fs.existsSync(file) && fs.statSync(file).size > 0)
      return file
    },
    close: async () => {
      const gone = new Promise(resolve => process.once('exit', resolve))
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
      socket.destroy()
      await gone
    },
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

function connect(port: number): Promise<net.Socket | undefined> {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', () => resolve(undefined))
  })
}

type Reply = Record<string, unknown>
type Waiting = { resolve: (reply: Reply) => void; reject: (error: Error) => void }

/** Messages are "length:JSON"; a command is [0, number, name, parameters], its reply [1, number, error, result]. */
function commands(socket: net.Socket): (name: string, parameters: object) => Promise<Reply> {
  const waiting = new Map<number, Waiting>()
  let bytes = Buffer.alloc(0)
  let number = 0
  socket.on('data', piece => {
    bytes = Buffer.concat([bytes, piece])
    for (let colon = bytes.indexOf(58); colon > 0; colon = bytes.indexOf(58)) {
      const end = colon + 1 + Number(bytes.subarray(0, colon))
      if (bytes.length < end) return
      const message: unknown = JSON.parse(bytes.subarray(colon + 1, end).toString())
      bytes = bytes.subarray(end)
      // The first message is no reply: it says who is there.
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as [number, number, { message: string } | null, Reply]
      if (error) waiting.get(id)?.reject(new Error(error.message))
      else waiting.get(id)?.resolve(result)
      waiting.delete(id)
    }
  })
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      number += 1
      waiting.set(number, { resolve, reject })
      const message = JSON.stringify([0, number, name, parameters])
      socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
}
