import type {Words} from '../words.ts'

/** Names of formats that are the same in every language. */
export const formatNames = {
  markdown: 'Markdown',
  iptc7901: 'IPTC 7901',
  anpa1312: 'ANPA 1312',
  nitf: 'NITF',
  newsml1: 'NewsML 1',
  'newsml-g2': 'NewsML-G2',
  ninjs: 'ninjs',
  'house-xml': 'XML',
  'json-lines': 'JSON Lines'
} as const satisfies Partial<Words['formats']>
