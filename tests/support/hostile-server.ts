import {createServer, type RequestListener} from 'node:http'

/** A server on this machine that answers as a test wants. */
export interface HostileServer {
  /** Address without `/` at the end. */
  readonly origin: string
  /** Paths asked for, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/**
 * @param answers
 *   By path; any other path is a 404.
 * @param host
 *   An address of this machine: all of 127.0.0.0/8 is.
 */
export async function startHostile(
  answers: Readonly<Record<string, RequestListener>>,
  host = '127.0.0.1'
): Promise<HostileServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const answer = answers[path]
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Unexpected address')
  return {
    origin: `http://${host}:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error)
          else resolve()
        })
        server.closeAllConnections()
      })
  }
}

/** @returns An answer with a body and its media type. */
export function serve(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {}
): RequestListener {
  return (_, response) => {
    response.writeHead(200, {'content-type': 'text/html', ...headers}).end(body)
  }
}

/** @returns An answer that leads elsewhere. */
export function redirect(location: string, status = 302): RequestListener {
  return (_, response) => {
    response.writeHead(status, {location}).end()
  }
}
