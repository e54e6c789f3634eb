import {lookup as systemLookup, type LookupAddress} from 'node:dns'
import {request as httpRequest, type IncomingHttpHeaders, type IncomingMessage} from 'node:http'
import {request as httpsRequest} from 'node:https'
import type {Transform} from 'node:stream'
import {isIP, type LookupFunction} from 'node:net'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {packageVersion} from '../version.ts'

/** A page that cannot be had: what was wrong with the address or the answer. */
export class FetchProblem extends Error {
  override name = 'FetchProblem'
}

/** How pages are asked for. */
export interface RequestOptions {
  /** Whether an IP address must not be talked to. */
  readonly isRefused: (address: string) => boolean
  /** Most bytes of a body, packed or unpacked. */
  readonly maxBytes: number
  /** Milliseconds for everything, and for each silence. */
  readonly timeout: number
  /** Looks up host names; the system's when left out. */
  readonly lookup?: typeof systemLookup
}

/** One answer of a server. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Unpacked; empty unless the status is 200. */
  readonly body: Buffer
}

/** Names the program and nothing else: no browser is played. */
export const userAgent = `wirecopy/${packageVersion()}`

/**
 * Ask for one address; no redirect is followed.
 *
 * The address of the host is checked before the connection is made, on the connection itself, and
 * no other lookup lies between the two: a name that changes its mind gains nothing.
 *
 * @throws FetchProblem
 */
export function requestPage(url: URL, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const literal = url.hostname.replace(/^\[|\]$/gu, '')
    if (isIP(literal) !== 0 && options.isRefused(literal)) {
      reject(refusal(url, literal))
      return
    }
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const request = send(url, {
      agent: false,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, br'
      },
      lookup: guardedLookup(url, options),
      signal: AbortSignal.timeout(options.timeout),
      timeout: options.timeout
    })
    const fail = (error: unknown) => {
      reject(toProblem(url, error, options))
      request.destroy()
    }
    request.on('error', fail)
    request.on('timeout', () => {
      fail(tooSlow(url, options))
    })
    request.on('socket', (socket) => {
      socket.on('connect', () => {
        const {remoteAddress = ''} = socket
        if (options.isRefused(remoteAddress)) fail(refusal(url, remoteAddress))
      })
    })
    request.on('response', (response) => {
      const {statusCode: status = 0, headers} = response
      if (status !== 200) {
        resolve({status, headers, body: Buffer.alloc(0)})
        request.destroy()
        return
      }
      readBody(url, response, options).then((body) => {
        resolve({status, headers, body})
      }, fail)
    })
    request.end()
  })
}

/** Every address a name stands for must be allowed; the connection goes to one of those checked. */
function guardedLookup(url: URL, options: RequestOptions): LookupFunction {
  const find = options.lookup ?? systemLookup
  return (hostname, asked, callback) => {
    find(hostname, {...asked, all: true}, (error, addresses: LookupAddress[]) => {
      const refused = error ? undefined : addresses.find(({address}) => options.isRefused(address))
      const [first] = error ? [] : addresses
      if (error) callback(error, '', 0)
      else if (refused) callback(refusal(url, refused.address), '', 0)
      else if (asked.all === true) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family)
    })
  }
}

async function readBody(
  url: URL,
  response: IncomingMessage,
  {maxBytes}: RequestOptions
): Promise<Buffer> {
  const tooLarge = () =>
    new FetchProblem(`Unexpected size of ${url.href}, expected at most ${maxBytes} bytes`)
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge()
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  const unpack = unpacker(coding)
  if (unpack === undefined && coding !== '' && coding !== 'identity') {
    throw new FetchProblem(`Unexpected packing “${coding.slice(0, 40)}” of ${url.href}`)
  }
  let packed = 0
  response.on('data', (chunk: Buffer) => {
    packed += chunk.length
    if (packed > maxBytes) response.destroy(tooLarge())
  })
  // An error of the connection must reach who reads the unpacked bytes.
  if (unpack) response.on('error', (error) => unpack.destroy(error))
  const stream = unpack ? response.pipe(unpack) : response
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    length += bytes.length
    if (length > maxBytes) throw tooLarge()
    chunks.push(bytes)
  }
  if (!response.complete) throw new FetchProblem(`Unexpected end of ${url.href}`)
  return Buffer.concat(chunks)
}

function unpacker(coding: string): Transform | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return undefined
  }
}

function refusal(url: URL, address: string): FetchProblem {
  return new FetchProblem(
    `Will not talk to ${address}, which ${url.hostname} stands for and which is not public; --allow-private lifts this`
  )
}

function tooSlow(url: URL, {timeout}: RequestOptions): FetchProblem {
  return new FetchProblem(`No whole answer from ${url.href} within ${timeout / 1000} seconds`)
}

function toProblem(url: URL, error: unknown, options: RequestOptions): FetchProblem {
  if (error instanceof FetchProblem) return error
  if (error instanceof Error && /^(?:AbortError|TimeoutError)$/u.test(error.name)) {
    return tooSlow(url, options)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new FetchProblem(`Cannot fetch ${url.href} (${code})`, {cause: error})
}
