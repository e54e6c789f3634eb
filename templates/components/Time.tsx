import type {DateView} from '../../src/model/page.ts'

/** A date, linked to the page of its day where there is one. */
export function Time({date}: {readonly date: DateView}) {
  const time = (
    <time dateTime={date.iso} dir="auto">
      {date.text}
    </time>
  )
  return date.href === undefined ? time : <a href={date.href}>{time}</a>
}
