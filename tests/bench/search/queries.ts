/** One query of the measure. */
export interface BenchQuery {
  readonly kind:
    | 'word'
    | 'common word'
    | 'name'
    | 'phrase'
    | 'several words'
    | 'mixed'
    | 'field'
    | 'misspelt'
    | 'beginning'
  readonly typed: string
}

const of = (kind: BenchQuery['kind'], ...typed: readonly string[]): readonly BenchQuery[] =>
  typed.map((query) => ({kind, typed: query}))

/**
 * Fifty queries for an archive of business and general news. They were written before search was
 * tuned by them and are not changed to suit a result.
 */
export const benchQueries: readonly BenchQuery[] = [
  ...of('word', 'cocoa', 'wheat', 'dividend', 'refinery', 'tariffs', 'copper', 'devaluation'),
  ...of('word', 'strike', 'Brazil'),
  ...of('common word', 'said', 'the'),
  ...of('name', 'Volcker', 'Baker', 'Reagan', 'Nakasone', 'Bundesbank', 'Texaco', 'Lawson'),
  ...of('name', 'Miyazawa'),
  ...of('phrase', '"interest rates"', '"trade deficit"', '"prime minister"', '"crude oil"'),
  ...of('phrase', '"central bank"', '"hostile takeover"', '"declined to comment"'),
  ...of('phrase', '"money supply"'),
  ...of('several words', 'crude oil prices', 'japan trade surplus', 'bank of england'),
  ...of('several words', 'gold mine production', 'wheat exports soviet union'),
  ...of('several words', 'opec production quota', 'coffee export quotas talks'),
  ...of('several words', 'dollar yen intervention'),
  ...of('mixed', '"trade deficit" japan', '"interest rates" bundesbank cut'),
  ...of('mixed', 'oil "saudi arabia" opec', '"money supply" -bank', 'takeover bid -texaco'),
  ...of('field', 'source:volcker', 'by:baker dollar', 'footing:unnamed merger'),
  ...of('field', 'outlet:"capital wire" sugar before:2010', 'opec after:2020-06'),
  ...of('field', 'place:tokyo yen'),
  ...of('misspelt', 'volker', 'bundesbnk', 'texeco'),
  ...of('beginning', 'agricul*')
]
