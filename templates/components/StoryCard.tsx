import {useSlots, useStrings} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {Name} from './Name.tsx'
import {Time} from './Time.tsx'

/** A story in a list: its headline, and under it the chain of its copy. */
export function StoryCard({story, level = 3, dated = false}: SlotProps['StoryCard']) {
  const strings = useStrings()
  const {Chain} = useSlots()
  const Heading = level === 2 ? 'h2' : 'h3'
  const badges = [
    ...(story.derived ? [strings.story.derivedHeadline] : []),
    ...(story.corrected ? [strings.story.corrected] : []),
    ...(story.status === 'withheld' ? [strings.story.withheld] : []),
    ...(story.status === 'canceled' ? [strings.story.canceled] : [])
  ]
  return (
    <article class="card">
      <Heading>
        <a href={story.href}>
          <bdi lang={story.language} dir={story.direction}>
            {story.headline}
          </bdi>
        </a>
      </Heading>
      <div class="card-line">
        {dated && (story.date ? <Time date={story.date} /> : <span>{strings.story.undated}</span>)}
        {story.chain.length > 0 ? (
          <Chain steps={story.chain} />
        ) : (
          story.outlet && <Name name={story.outlet} />
        )}
        {badges.map((badge) => (
          <span class="badge">{badge}</span>
        ))}
      </div>
    </article>
  )
}
