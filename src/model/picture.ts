import type {Footing} from './attribution.ts'

/** A drawing in two shapes: one for wide screens, one for narrow ones, which show fewer marks at the same size of type. */
export interface Shapes<Drawing> {
  readonly wide: Drawing
  readonly narrow: Drawing
}

/** A drawing's size; all its coordinates are whole or half units of it, the same on every machine. */
export interface Sized {
  readonly width: number
  readonly height: number
}

/** A circle with its name. */
export interface Spot {
  readonly name: string
  readonly href?: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Where the name stands; absent where there is no room for it. */
  readonly label?: {
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'middle' | 'end'
  }
}

/** An arrow from one outlet to the one it relies on. */
export interface Arrow {
  /** Path data of the line. */
  readonly path: string
  /** Path data of its head. */
  readonly head: string
  /** 1 (few) to 4 (most). */
  readonly level: number
  readonly title: string
}

/** Who relies on whom. */
export interface NetworkPicture extends Sized {
  readonly spots: readonly Spot[]
  readonly arrows: readonly Arrow[]
}

/** Where stories were filed from. */
export interface MapPicture extends Sized {
  /** Path data of the land, and of the borders on it. */
  readonly land: string
  readonly borders: string
  readonly spots: readonly Spot[]
}

/** One bar: a day, week, month or year. */
export interface TimeBar {
  /** “March 2031”, “week of 3 March 2031”. */
  readonly label: string
  readonly count: number
}

/** How much there is over time, nothing left out between first and last. */
export interface TimePicture {
  readonly bars: readonly TimeBar[]
  /** “January – July 2031”. */
  readonly span: string
}

/** One row of a picture of shares: an outlet, a month. */
export interface MixRow {
  readonly name: string
  readonly href?: string
  readonly parts: readonly {
    readonly footing: Footing | 'own'
    readonly words: number
    /** 0–1. */
    readonly share: number
  }[]
}

/** Who had stories when: one line an outlet, one dot a story. */
export interface Timeline extends Sized {
  readonly rows: readonly {
    readonly name: string
    readonly y: number
    readonly dots: readonly {readonly x: number; readonly title: string; readonly href: string}[]
  }[]
  readonly ticks: readonly {readonly x: number; readonly label: string}[]
}
