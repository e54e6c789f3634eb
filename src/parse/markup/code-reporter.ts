import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'

/** @returns A function that tells once for a story that code was left out of it: `dropped-script`. */
export function codeReporter(file: VFile): (name: string) => void {
  let isTold = false
  return (name) => {
    if (isTold) return
    isTold = true
    report(file, 'dropped-script', `Left out \`${name.toLowerCase().slice(0, 20)}\``)
  }
}
