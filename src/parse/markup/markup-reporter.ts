import type {VFile} from 'vfile'
import {report} from '../../diagnostics/message.ts'
import {locate} from './locate.ts'
import type {FlowOptions} from './to-blocks.ts'

/** How much of the HTML at a fault is looked for in the file, in UTF-16 units. */
const reach = 60

/**
 * @param base
 *   Where the HTML begins in the file; left out where it lies in a member or cell of its own.
 * @returns
 *   Functions that tell, once for a story, that code was left out of it (`dropped-script`), and what
 *   is wrong with its HTML (`broken-markup`, `deep-nesting`).
 */
export function markupReporter(
  file: VFile,
  base?: number
): Required<Pick<FlowOptions, 'onCode' | 'onFault'>> {
  let isTold = false
  return {
    onCode: (name) => {
      if (isTold) return
      isTold = true
      const element = name.toLowerCase().slice(0, 20)
      report(file, 'dropped-script', `Left out \`${element}\``, locateTag(file, name))
    },
    onFault: ({ruleId, reason, at}, html) => {
      const place =
        base === undefined
          ? locate(file, html.slice(at, at + reach).split('\n')[0] ?? '')
          : {span: [base + at, base + at + 1] as const}
      report(file, ruleId, reason, place)
    }
  }
}

/** The first tag of that name, plain or as feeds and JSON escape it. */
function locateTag(file: VFile, name: string): ReturnType<typeof locate> {
  for (const open of ['<', '&lt;', '\\u003c', '\\u003C']) {
    const found = locate(file, open + name)
    if (found.span) return found
  }
  return {}
}
