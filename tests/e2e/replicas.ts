import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from '@playwright/test'
import type { Served } from '../../scripts/serve.ts'

const PAGES = fileURLToPath(new URL('../pages/apps', import.meta.url))

/** Which replica stands at an address (host and path), the more particular before the more general. */
const PLACES: [address: RegExp, file: string][] = [
  [/\/forms\.js$/, 'forms.js'],
  [/^docs\.google\.com\/spreadsheets\//, 'sheets'],
  [/^docs\.google\.com\/document\//, 'docs'],
  [/^[\w-]+\.sharepoint\.com\//, 'excel'],
  [/^excel\.cloud\.microsoft\//, 'excel'],
  [/^[\w-]+\.officeapps\.live\.com\/x\/_layouts\/xlviewerinternal\.aspx$/, 'excel-frame'],
  [/^prod\.online\.tableau\.com\/t\//, 'tableau-frame'],
  [/^prod\.online\.tableau\.com\//, 'tableau'],
  [/^tableau\.\w+\.test\/views\//, 'tableau-frame'],
  [/^intranet\.test\/element/, 'tableau-in-element'],
  [/^intranet\.test\//, 'tableau-in-iframe'],
  [/^www\.linkedin\.com\//, 'linkedin'],
  [/^www\.instagram\.com\//, 'instagram'],
  [/^adsmanager\.facebook\.com\//, 'ads-manager'],
  [/^www\.facebook\.com\//, 'facebook'],
  [/^chatgpt\.com\//, 'chatgpt'],
  [/^zapier\.com\//, 'zapier'],
  [/^app\.slack\.com\//, 'slack'],
  [/^www\.loom\.com\//, 'loom'],
  [/^www\.evernote\.com\//, 'evernote'],
  [/^www\.meetup\.com\//, 'meetup'],
  [/^app\.powerbi\.com\//, 'power-bi'],
  [/^lookerstudio\.google\.com\//, 'looker-studio'],
]

/** Hosts of which the browser knows that they are on HTTPS alone or that have a page there: see `routeTools`. */
const MAKERS =
  /^https:\/\/([\w-]+\.)*(google\.com|microsoft|tableau\.com|linkedin\.com|instagram\.com|facebook\.com|chatgpt\.com|zapier\.com|slack\.com|loom\.com|evernote\.com|meetup\.com|powerbi\.com)\//

/** The replica of an address; `undefined` where there is none. */
async function replicaAt({ hostname, pathname }: URL): Promise<{ text: string; type: string } | undefined> {
  const file = PLACES.find(([address]) => address.test(hostname + pathname))?.[1]
  if (!file) return undefined
  const isScript = file.endsWith('.js')
  const text = await readFile(path.join(PAGES, isScript ? file : `${file}.html`), 'utf8')
  return { text, type: isScript ? 'text/javascript' : 'text/html; charset=utf-8' }
}

/** Shows the replicas at the tools' own addresses; nothing of it leaves this computer. */
export async function routeTools(context: BrowserContext): Promise<void> {
  await context.route(MAKERS, async route => {
    const replica = await replicaAt(new URL(route.request().url()))
    await route.fulfill(replica ? { body: replica.text, contentType: replica.type } : { status: 404 })
  })
}

/** Serves the replicas on a port of its own, by the host that is asked for: pages whose frames are of another origin. */
export async function serveReplicas(): Promise<Served & { port: number }> {
  const server = createServer(async (request, response) => {
    const replica = await replicaAt(new URL(request.url ?? '/', `http://${request.headers.host}`))
    if (replica) response.writeHead(200, { 'content-type': replica.type }).end(replica.text)
    else response.writeHead(404).end()
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The loopback server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
