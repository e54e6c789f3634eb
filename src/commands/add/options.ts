import {formatNames} from '../../model/copy.ts'
import type {Call, OptionTable} from '../definition.ts'

/** Flags of `wirecopy add`. */
export const options = {
  archive: {
    type: 'string',
    value: 'DIR',
    summary: 'the archive to file in; the one around this folder when left out'
  },
  'dry-run': {type: 'boolean', summary: 'print the plan, write nothing'},
  json: {type: 'boolean', summary: 'print JSON Lines, one object a piece of copy'},
  outlet: {type: 'string', value: 'NAME', summary: 'who carried the copy, whatever it says itself'},
  received: {
    type: 'string',
    value: 'DATE',
    summary: 'filing date of copy that states none: 1997-06-03'
  },
  language: {type: 'string', value: 'TAG', summary: 'language of the copy: pt-BR'},
  format: {type: 'string', value: 'NAME', summary: 'format of all copy', choices: formatNames},
  'file-name': {type: 'string', value: 'NAME', summary: 'name of copy from standard input'},
  'allow-duplicates': {type: 'boolean', summary: 'file what lies in the archive already once more'},
  'allow-private': {type: 'boolean', summary: 'fetch from this machine and its networks, too'},
  'ignore-robots': {type: 'boolean', summary: 'fetch what the robots.txt of the site closes'},
  timeout: {
    type: 'number',
    value: 'SECONDS',
    summary: 'how long fetching a page may take; 30 when left out',
    min: 1,
    max: 600
  },
  strict: {type: 'boolean', summary: 'count warnings as problems'}
} as const satisfies OptionTable

/** `wirecopy add` as it was called. */
export type AddCall = Call<typeof options>
