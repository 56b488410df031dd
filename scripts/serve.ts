import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
}

export type Served = { origin: string; close(): Promise<void> }

/** Serves the files below a folder on the loopback address; nothing outside the folder, nothing to other machines. */
export async function serve(folder: string, headers: Record<string, string> = {}): Promise<Served> {
  const root = path.resolve(folder)
  const server = createServer(async (request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const inside = file === root || file.startsWith(root + path.sep)
    const found = inside && (await stat(file).catch(() => undefined))?.isFile()
    if (!found) return void response.writeHead(404).end()
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
    response.writeHead(200, { ...headers, 'content-type': type }).end(await readFile(file))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The loopback server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
