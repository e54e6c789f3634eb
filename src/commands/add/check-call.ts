import {canonicalTag} from '../../model/language-tag.ts'
import type {FilingFlags} from '../../pipeline/incoming.ts'
import {helpHint, UsageError} from '../arguments.ts'
import {checkReceived} from '../parse/records.ts'
import type {AddCall} from './options.ts'

/** Whether a word names a page: a scheme of two letters or more, as no path on any system has. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//iu.test(word)
}

/**
 * @returns What the flags state about all copy.
 * @throws UsageError
 *   With everything wrong at once.
 */
export function checkCall({options, positionals}: AddCall): FilingFlags {
  const {outlet, received, language, format} = options
  const problems: string[] = []
  if (positionals.filter((word) => word === '-').length > 1) {
    problems.push('Unexpected second -, standard input is read once')
  }
  if (options['file-name'] !== undefined && !positionals.includes('-')) {
    problems.push('Unexpected --file-name without -')
  }
  for (const word of positionals) {
    if (isAddress(word) && !/^https?:/iu.test(word)) {
      problems.push(`Unexpected address ${word}, expected one of http or https`)
    }
  }
  if (received !== undefined && !checkReceived(received)) {
    problems.push(`--received: unexpected "${received}", expected a date as 1997-06-03`)
  }
  if (language !== undefined && canonicalTag(language) === undefined) {
    problems.push(`--language: unexpected "${language}", expected a language tag as en or pt-BR`)
  }
  if (problems.length > 0) throw new UsageError([...problems, helpHint('add')].join('\n'))
  return {
    ...(outlet !== undefined && {outlet}),
    ...(received !== undefined && {received}),
    ...(language !== undefined && {language}),
    ...(format !== undefined && {format})
  }
}
