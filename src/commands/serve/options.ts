import type {OptionTable} from '../definition.ts'

/** Flags of every command that serves. */
export const serverOptions = {
  port: {
    type: 'number',
    value: 'N',
    summary: 'port; 8080 or the next free one when left out',
    min: 0,
    max: 65_535,
    integer: true
  },
  host: {
    type: 'string',
    value: 'NAME',
    summary: 'address to listen on; only this machine (127.0.0.1) when left out'
  }
} as const satisfies OptionTable
