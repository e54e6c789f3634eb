import {createServer} from 'node:http'
import {readFile} from 'node:fs/promises'
import {extname, join, normalize, sep} from 'node:path'

/** Headers a host is asked to send; the policy is the one a site ships with. */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'"
  ].join('; '),
  'x-content-type-options': 'nosniff'
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2'
}

/** A running server. */
export interface StaticServer {
  /** Address without `/` at the end. */
  readonly origin: string
  /** Bytes of all bodies sent since the last call. */
  takeBytes(): number
  close(): Promise<void>
}

/** @returns A server of a folder on a free port, as plain as a static host: no compression, no caching, strict policy. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  let sent = 0
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    const inside = file.startsWith(normalize(folder) + sep)
    readFile(inside ? file : '').then(
      (body) => {
        sent += body.length
        const type = types[extname(file)] ?? 'application/octet-stream'
        response.writeHead(200, {...headers, 'content-type': type})
        response.end(body)
      },
      () => {
        response.writeHead(404, {...headers, 'content-type': 'text/plain'})
        response.end('not found')
      }
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Unexpected address')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeBytes() {
      const bytes = sent
      sent = 0
      return bytes
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => {
          if (error) reject(error)
          else resolve()
        })
      })
  }
}
