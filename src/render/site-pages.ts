import type {Page, Pager} from '../model/page.ts'
import type {Address} from './urls.ts'

/** One page that can be made. */
export interface PageSlot {
  /** File below the output folder. */
  readonly file: string
  /** Path with base path. */
  readonly href: string
  /** ISO 8601 day or time its content is from, for the sitemap. */
  readonly updated?: string
  /** Whether search engines are asked to leave it out. */
  readonly noindex: boolean
  /** Make the value of the page; a new one each time, so that nothing holds it. */
  readonly make: () => Page
}

/** All pages of one kind. */
export interface PageSet {
  /** Kind, and name of the virtual template. */
  readonly kind: Page['kind']
  readonly pages: readonly PageSlot[]
}

/** All pages of a site. */
export type SitePages = readonly PageSet[]

/** One page of a long list. */
export interface Part {
  /** From 1. */
  readonly page: number
  readonly start: number
  readonly end: number
  readonly address: Address
  /** Absent when the list has one page. */
  readonly pager?: Pager
}

/**
 * Cut a list into pages.
 *
 * @param length
 *   Items in the list; an empty list has one page all the same.
 * @param addressOf
 *   Address of a page of the list, from 1.
 */
export function cutList(
  length: number,
  perPage: number,
  addressOf: (page: number) => Address
): readonly Part[] {
  const pages = Math.max(1, Math.ceil(length / perPage))
  return Array.from({length: pages}, (_, index) => {
    const page = index + 1
    return {
      page,
      start: index * perPage,
      end: Math.min(length, page * perPage),
      address: addressOf(page),
      ...(pages > 1 && {
        pager: {
          page,
          pages,
          ...(page > 1 && {newer: addressOf(page - 1).href}),
          ...(page < pages && {older: addressOf(page + 1).href})
        }
      })
    }
  })
}

/** @returns A function that makes a value when it is first asked for it, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
