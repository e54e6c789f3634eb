import {createReadStream} from 'node:fs'
import {realpath, readFile} from 'node:fs/promises'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {UserError} from '../../diagnostics/user-error.ts'
import {fileAt, findFile, type Found} from './find-file.ts'
import {isPackable, mediaType} from './media-types.ts'

/** What to serve, and where. */
export interface ServerOptions {
  /** The site's folder. */
  readonly root: string
  /** Begins and ends with `/`. */
  readonly basePath: string
  readonly host: string
  /** When left out, 8080 or the next free one of twenty. */
  readonly port?: number
  /** Answers what the site does not hold; `true` when it did. */
  readonly extra?: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Changes pages on their way out. */
  readonly rewrite?: (html: string) => string
}

/** A server that runs. */
export interface RunningServer {
  /** Address of the home page. */
  readonly url: string
  /** Ends it and every open connection. */
  close(): Promise<void>
}

/**
 * Serve a folder of files, as a static host does: `index.html` for folders, `404.html` for what is
 * not there, entity tags, `HEAD`, the right media types, text packed by gzip for those who take it.
 *
 * @throws UserError
 *   When the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = await realpath(options.root)
  const server = createServer((request, response) => {
    answer(request, response, {...options, root}).catch((error: unknown) => {
      // A reader who left closes the connection; a folder may be swapped while it is read.
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  const port = await listen(server, options)
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}${options.basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (options.extra?.(request, response)) return
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {Allow: 'GET, HEAD'}).end()
    return
  }
  const {root, basePath} = options
  const found = await findFile(root, basePath, request.url ?? '/')
  if (found.kind === 'redirect') {
    // Only the path is sent back: `//host` would lead elsewhere.
    response.writeHead(301, {Location: found.to.replace(/^\/{2,}/u, '/')}).end()
    return
  }
  if (found.kind === 'file') await send(request, response, {found, status: 200, options})
  else {
    const page = await fileAt(root, join(root, '404.html'))
    if (page.kind === 'file') await send(request, response, {found: page, status: 404, options})
    else response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found\n')
  }
}

interface Reply {
  readonly found: Extract<Found, {kind: 'file'}>
  readonly status: 200 | 404
  readonly options: ServerOptions
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  {found, status, options}: Reply
): Promise<void> {
  const {path, bytes, modified} = found
  const type = mediaType(path)
  const packed = bytes >= smallestPacked && isPackable(type) && takesGzip(request)
  const stamp = `${bytes.toString(36)}-${Math.round(modified).toString(36)}`
  const tag = packed ? `W/"${stamp}-gzip"` : `"${stamp}"`
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', 'no-cache')
  if (options.rewrite !== undefined && type.startsWith('text/html')) {
    const html = Buffer.from(options.rewrite(await readFile(path, 'utf8')))
    response.writeHead(status, {'Content-Length': html.length})
    response.end(request.method === 'HEAD' ? undefined : html)
    return
  }
  response.setHeader('ETag', tag)
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return
  }
  if (isPackable(type)) response.setHeader('Vary', 'Accept-Encoding')
  response.writeHead(status, packed ? {'Content-Encoding': 'gzip'} : {'Content-Length': bytes})
  if (request.method === 'HEAD') response.end()
  else if (packed) await pipeline(createReadStream(path), createGzip(), response)
  else await pipeline(createReadStream(path), response)
}

/** Bytes. Below it packing costs more than it spares. */
const smallestPacked = 1024

function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/u.test(
    request.headers['accept-encoding']?.toString() ?? ''
  )
}

const firstPort = 8080
const ports = 20

async function listen(server: Server, {host, port}: ServerOptions): Promise<number> {
  const wanted = port ?? firstPort
  const last = port === undefined ? firstPort + ports - 1 : wanted
  for (let each = wanted; ; each++) {
    try {
      return await listenAt(server, host, each)
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || each >= last)
        throw new UserError(`Cannot listen on ${host}:${each}`, {cause: error})
    }
  }
}

function listenAt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
