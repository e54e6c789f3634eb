import type {FormatName} from '../model/copy.ts'

/** Extensions of copy, lower case. */
const extensions: Readonly<Record<string, FormatName>> = {
  txt: 'plain-text',
  md: 'markdown',
  markdown: 'markdown'
}

/** @returns The format a file name speaks for; `undefined` when it is no copy. */
export function sniffFormat(name: string): FormatName | undefined {
  const extension = /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined
}
