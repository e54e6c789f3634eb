import {createHash} from 'node:crypto'
import {createServer} from 'node:http'
import {readFile} from 'node:fs/promises'
import {extname, join, normalize, sep} from 'node:path'
import {gzipSync} from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2'
}

/** What hosts compress: types of text. A file of unknown type goes as it is. */
const compressed = new Set(['.html', '.css', '.js', '.json'])

/** A running host. */
export interface Host {
  /** Address without `/` at the end. */
  readonly origin: string
  /** Bytes of bodies sent since the last call, by path; heads, some fifty bytes each over HTTP/2, are not counted. */
  takeBytes(): ReadonlyMap<string, number>
  close(): Promise<void>
}

interface Answer {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

async function answerFor(file: string, policy: string): Promise<Answer> {
  const raw = await readFile(file)
  const type = extname(file)
  const packed = compressed.has(type)
  const body = packed ? gzipSync(raw, {level: 6}) : raw
  return {
    body,
    headers: {
      'content-type': types[type] ?? 'application/octet-stream',
      'content-length': String(body.length),
      'cache-control': 'public, max-age=600',
      'content-security-policy': policy,
      etag: `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`,
      vary: 'accept-encoding',
      ...(packed && {'content-encoding': 'gzip'})
    }
  }
}

/** @returns A host of a folder as static hosts are: text gzipped, answers cached for ten minutes, ETags, the site's own policy. */
export async function openHost(folder: string): Promise<Host> {
  const told = await readFile(join(folder, '_headers'), 'utf8')
  const policy = /Content-Security-Policy: (?<policy>.*)/u.exec(told)?.groups?.policy ?? ''
  const known = new Map<string, Promise<Answer>>()
  let sent = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    const answer = file.startsWith(normalize(folder) + sep)
      ? (known.get(file) ?? answerFor(file, policy))
      : Promise.reject(new Error('outside'))
    answer.then(
      ({body, headers}) => {
        known.set(file, answer)
        const unchanged = request.headers['if-none-match'] === headers.etag
        response.writeHead(unchanged ? 304 : 200, headers)
        response.end(unchanged ? undefined : body)
        sent.set(path, (sent.get(path) ?? 0) + (unchanged ? 0 : body.length))
      },
      () => {
        response.writeHead(404, {'content-type': 'text/plain'})
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
      const taken = sent
      sent = new Map()
      return taken
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
