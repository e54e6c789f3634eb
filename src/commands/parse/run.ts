import {checkOptions} from '../../config/define.ts'
import type {ArchiveConfig} from '../../config/schema.ts'
import {exitCodeOf, type ExitCode} from '../../diagnostics/exit-code.ts'
import {toMessage} from '../../diagnostics/message.ts'
import {formatReport} from '../../diagnostics/report.ts'
import {toContractObject} from '../../pipeline/contract.ts'
import {perFileOptions, type FileMessages} from '../../pipeline/gather.ts'
import {findGiven, nameOfGiven} from '../../pipeline/given-copy.ts'
import {
  processBytes,
  processCopy,
  processText,
  type PerFileOptions,
  type Processed
} from '../../pipeline/per-file.ts'
import {helpHint, UsageError} from '../arguments.ts'
import {readInput} from '../read-input.ts'
import type {Terminal} from '../terminal.ts'
import type {ParseCall} from './options.ts'
import {checkReceived, readRecords} from './records.ts'
import {summarize} from './summary.ts'

/**
 * Parse what was named and print it.
 *
 * @returns
 *   1 when some copy has errors; what could be parsed is printed all the same.
 */
export async function runParse(call: ParseCall, terminal: Terminal): Promise<ExitCode> {
  const {options, positionals} = call
  checkCall(call)
  const said: FileMessages[] = []
  let stories = 0
  const show = async ({file, entries, messages}: Processed, name = file) => {
    if (messages.length > 0) said.push({file: name, messages})
    for (const entry of entries) {
      const object = toContractObject({...entry, file}, messages, {text: !options['no-text']})
      if (options.json) await terminal.print(`${JSON.stringify(object)}\n`)
      else if (options.text) await terminal.print(stories === 0 ? entry.text : `\n${entry.text}`)
      else await terminal.print(`${stories === 0 ? '' : '\n'}${summarize(object, entry.text)}\n`)
      stories++
    }
  }

  // All paths are looked up first: a missing one is told before anything is printed.
  const given = []
  for (const path of positionals) given.push(path === '-' ? undefined : await findGiven(path))
  for (const each of given) {
    if (each === undefined) {
      const file = options['file-name'] ?? '-'
      const settings = settingsFor(undefined, '.', call)
      const bytes = await readInput(terminal.input, settings.read.maxBytes)
      const copy = {bytes, file: nameOfGiven(file), ...settings.read}
      await show({...processBytes(copy, settings), file})
      continue
    }
    for (const {path, messages} of each.skipped) {
      said.push({file: path, messages: messages.map(toMessage)})
    }
    const settings = settingsFor(each.config, each.root, call)
    for (const found of each.found) await show(await processCopy(found, settings))
  }
  if (options.records !== undefined) {
    const settings = settingsFor(undefined, '.', call)
    for await (const record of readRecords(options.records, terminal.input)) {
      if ('messages' in record) said.push(record)
      else {
        const {id, ...stated} = record
        // Nothing is read from the name of a record: it is no path.
        const text = {
          ...settings.read,
          ...stated,
          ...(options.format !== undefined && {format: options.format}),
          id,
          file: 'record'
        }
        const processed = {...processText(text, settings), file: options.records}
        await show(processed, `${options.records} (${id})`)
      }
    }
  }
  const report = formatReport(said, {color: terminal.color})
  if (report !== '') terminal.say(report)
  return exitCodeOf(said, options)
}

function checkCall({options, positionals}: ParseCall): void {
  const problems: string[] = []
  if (positionals.length === 0 && options.records === undefined) {
    problems.push('Unexpected end, expected PATH or --records FILE.jsonl')
  }
  if (options.json && options.text) problems.push('Unexpected --text beside --json, expected one')
  if (options.text && options['no-text']) {
    problems.push('Unexpected --no-text beside --text, expected one')
  }
  const readers = [...positionals, options.records].filter((path) => path === '-').length
  if (readers > 1) problems.push('Unexpected second -, standard input is read once')
  if (options['file-name'] !== undefined && !positionals.includes('-')) {
    problems.push('Unexpected --file-name without -')
  }
  if (options.received !== undefined && !checkReceived(options.received)) {
    problems.push(`--received: unexpected "${options.received}", expected a date as 1997-06-03`)
  }
  if (problems.length > 0) throw new UsageError([...problems, helpHint('parse')].join('\n'))
}

/** Flags over the archive's configuration over the defaults. */
function settingsFor(
  config: ArchiveConfig | undefined,
  root: string,
  {options}: ParseCall
): PerFileOptions {
  const settings = perFileOptions(config ?? checkOptions({}), root)
  return {
    ...settings,
    minConfidence: options['min-confidence'] ?? settings.minConfidence,
    model: options.model ?? settings.model,
    read: {
      ...settings.read,
      folderCache: new Map(),
      ...(options.received !== undefined && {received: options.received}),
      ...(options.format !== undefined && {format: options.format})
    }
  }
}
