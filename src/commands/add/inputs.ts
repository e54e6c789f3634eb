import {basename} from 'node:path'
import {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import {printable} from '../../diagnostics/printable.ts'
import {findGiven, nameOfGiven, type GivenCopy} from '../../pipeline/given-copy.ts'
import {
  readIncoming,
  toIncoming,
  type FilingFlags,
  type Incoming,
  type Unread
} from '../../pipeline/incoming.ts'
import type {PerFileOptions} from '../../pipeline/per-file.ts'
import {readInput} from '../read-input.ts'
import type {Terminal} from '../terminal.ts'
import {isAddress} from './check-call.ts'
import {fetchPage} from './fetch-page.ts'
import type {AddCall} from './options.ts'
import {isPrivateAddress} from './private-address.ts'
import {FetchProblem} from './request.ts'
import {decodePercent} from '../../model/decode-percent.ts'

/** One piece of copy as it came. */
export interface Input {
  readonly piece: Incoming | Unread
  /** Each redirect: the address it led to. */
  readonly redirects: readonly string[]
  /** `false` for what a folder holds beside copy: there are only messages about it. */
  readonly isCopy: boolean
}

/**
 * Read what was named, one piece at a time, in the order given; folders in the order of their paths.
 *
 * @throws UserError
 *   At once when a path is missing.
 */
export async function gatherInputs(
  {options, positionals}: AddCall,
  flags: FilingFlags,
  settings: PerFileOptions,
  terminal: Terminal
): Promise<AsyncGenerator<Input>> {
  const given: (string | GivenCopy)[] = []
  for (const word of positionals) {
    given.push(word === '-' || isAddress(word) ? word : await findGiven(word))
  }
  return read()

  async function* read(): AsyncGenerator<Input> {
    for (const each of given) {
      if (each === '-') {
        const bytes = await readInput(terminal.input, settings.read.maxBytes)
        const source = options['file-name'] ?? '-'
        const name = source === '-' ? '' : basename(source.replaceAll('\\', '/'))
        const below = nameOfGiven(source)
        yield alone(toIncoming({source, name, bytes, below}, flags, settings))
      } else if (typeof each === 'string') yield fetched(each)
      else {
        const {found, skipped, root} = each
        for (const file of skipped) yield {...alone({file}), isCopy: false}
        const {received, format} = flags
        const {maxBytes, pictures} = settings.read
        const own = {
          ...settings,
          read: {
            maxBytes,
            root,
            ...(pictures && {pictures}),
            ...(received && {received}),
            ...(format && {format})
          }
        }
        for (const copy of found) yield alone(await readIncoming(copy, own))
      }
    }
  }

  async function fetched(asked: string): Promise<Input> {
    const redirects: string[] = []
    try {
      const page = await fetchPage(asked, {
        isRefused: options['allow-private'] ? () => false : isPrivateAddress,
        maxBytes: settings.read.maxBytes,
        timeout: (options.timeout ?? 30) * 1000,
        ignoreRobots: options['ignore-robots'],
        onRedirect(from, to) {
          redirects.push(to)
          terminal.say(printable(`Redirected: ${from} → ${to}`))
        }
      })
      const {bytes, address, extension, encoding} = page
      const name = `${nameOfPage(address)}.${extension}`
      const from = {asked: new URL(asked).href, address, ...(encoding !== undefined && {encoding})}
      const below = `page.${extension}`
      const loose = {source: asked, name, bytes, below, fetched: from}
      return {piece: toIncoming(loose, flags, settings), redirects, isCopy: true}
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error
      const file = new VFile({path: asked})
      report(file, 'unfetched-page', error.message, {cause: error})
      return {piece: {file}, redirects, isCopy: true}
    }
  }
}

function alone(piece: Incoming | Unread): Input {
  return {piece, redirects: [], isCopy: true}
}

/** The last word of an address, for a story without a headline. */
function nameOfPage(address: string): string {
  const segment = new URL(address).pathname.split('/').findLast((each) => each !== '') ?? ''
  return decodePercent(segment)?.replace(/\.[a-z\d]{2,5}$/iu, '') ?? segment
}
