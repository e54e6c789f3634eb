import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import {locate} from './locate.ts'

/** @returns A function that tells once for a story that code was left out of it: `dropped-script`. */
export function codeReporter(file: VFile): (name: string) => void {
  let isTold = false
  return (name) => {
    if (isTold) return
    isTold = true
    const element = name.toLowerCase().slice(0, 20)
    report(file, 'dropped-script', `Left out \`${element}\``, locate(file, `<${name}`))
  }
}
