import {formatNames} from '../../model/copy.ts'
import type {Call, OptionTable} from '../definition.ts'

/** Flags of `wirecopy parse`. */
export const options = {
  json: {type: 'boolean', summary: 'print JSON Lines, one object a story'},
  text: {type: 'boolean', summary: "print only each story's text"},
  'no-text': {type: 'boolean', summary: 'leave `text` out of the objects'},
  records: {
    type: 'string',
    value: 'FILE.jsonl',
    summary:
      'read copy from lines of {id, text, received?, language?, outlet?, format?}; - for standard input'
  },
  received: {
    type: 'string',
    value: 'DATE',
    summary: 'filing date of copy that states none: 1997-06-03'
  },
  format: {type: 'string', value: 'NAME', summary: 'format of all copy', choices: formatNames},
  'file-name': {
    type: 'string',
    value: 'NAME',
    summary: 'name and path of copy from standard input'
  },
  model: {
    type: 'string',
    value: 'NAME',
    summary: 'how statements are found',
    choices: ['full', 'rules', 'none']
  },
  'min-confidence': {
    type: 'number',
    value: 'N',
    summary: 'show statements at least this sure, 0 to 1',
    min: 0,
    max: 1
  },
  strict: {type: 'boolean', summary: 'count warnings as problems'}
} as const satisfies OptionTable

/** `wirecopy parse` as it was called. */
export type ParseCall = Call<typeof options>
