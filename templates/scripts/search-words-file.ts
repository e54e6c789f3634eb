import {readList, readNumber, readText, skipItem, type CborReader} from './search-cbor.ts'

/** What a word is to one page of the index: enough to weigh it. */
export interface Posting {
  /** Place of the page in the index's list. */
  readonly page: number
  /** Weight of all places in the text together: 24 for each in plain text. */
  readonly weight: number
  readonly isInTitle: boolean
  readonly bytes: Uint8Array
  /** Where its places begin in `bytes`. */
  readonly at: number
}

/** Where a word stands in one page. */
export interface Standing {
  /** Numbers of the words, ascending within one weight. */
  readonly places: readonly number[]
  /** Of each place: 24 in plain text. */
  readonly weights: readonly number[]
  /** Places in the title. */
  readonly title: readonly number[]
}

/** One word of a file: its key and what stands under it. */
export interface IndexedWord {
  readonly key: string
  /** One form of the word and where it stands: the key itself first, then forms with diacritics. */
  readonly forms: readonly {readonly form: string; readonly postings: readonly Posting[]}[]
}

/** What Pagefind weighs a place with until a file says otherwise. */
const plainWeight = 25

function readPlaces(reader: CborReader): Pick<Standing, 'places' | 'weights'> {
  const places: number[] = []
  const weights: number[] = []
  let each = plainWeight
  let place = 0
  for (let left = readList(reader); left > 0; left -= 1) {
    const number = readNumber(reader)
    if (number < 0) {
      each = Math.min(255, -1 - number)
      place = 0
    } else {
      place += number
      places.push(place)
      weights.push(each)
    }
  }
  return {places, weights}
}

/** Places in the title: the only field that is indexed, so that signs of a field are passed over. */
function readTitle(reader: CborReader): readonly number[] {
  const places: number[] = []
  let place = 0
  for (let left = readList(reader); left > 0; left -= 1) {
    const number = readNumber(reader)
    if (number < 0) place = 0
    else places.push((place += number))
  }
  return places
}

/** Pass over the places of a page: of a word that stands everywhere, most are never asked for. */
function readPosting(reader: CborReader, page: number, parts: number): Posting {
  const {bytes, at} = reader
  let each = plainWeight
  let weight = 0
  for (let left = readList(reader); left > 0; left -= 1) {
    const number = readNumber(reader)
    if (number < 0) each = Math.min(255, -1 - number)
    else weight += each
  }
  const isInTitle = parts > 2 && readTitle(reader).length > 0
  return {page, weight, isInTitle, bytes, at}
}

function readPostings(reader: CborReader): readonly Posting[] {
  let page = 0
  return Array.from({length: readList(reader)}, () => {
    const parts = readList(reader)
    page += readNumber(reader)
    return readPosting(reader, page, parts)
  })
}

/** @returns Where exactly a word stands in a page. */
export function standingOf({bytes, at, isInTitle}: Posting): Standing {
  const reader = {bytes, at}
  return {...readPlaces(reader), title: isInTitle ? readTitle(reader) : []}
}

function readWord(reader: CborReader): IndexedWord {
  const parts = readList(reader)
  const key = readText(reader)
  const own = {form: key, postings: readPostings(reader)}
  const others = Array.from({length: parts > 2 ? readList(reader) : 0}, () => {
    readList(reader)
    return {form: readText(reader), postings: readPostings(reader)}
  })
  return {key, forms: [own, ...others]}
}

/** A file of words: each is read when it is asked for. */
export interface WordsFile {
  /** Words that begin so. */
  begunWith(beginning: string): readonly IndexedWord[]
}

/** Open a file of words, in the form Pagefind writes. */
export function openWordsFile(bytes: Uint8Array): WordsFile {
  const reader = {bytes, at: 0}
  readList(reader)
  const starts = Array.from({length: readList(reader)}, () => {
    const at = reader.at
    const inside = {bytes, at}
    readList(inside)
    const key = readText(inside)
    skipItem(reader)
    return {key, at}
  })
  const known = new Map<number, IndexedWord>()
  const wordAt = (at: number) => {
    const word = known.get(at) ?? readWord({bytes, at})
    known.set(at, word)
    return word
  }
  return {
    begunWith: (beginning) =>
      starts.filter(({key}) => key.startsWith(beginning)).map(({at}) => wordAt(at))
  }
}
