import type {StoryCard} from '../../src/model/page.ts'
import {useSlots, useStrings} from '../context.ts'

/** Stories whose copy gives no day, after those that have one. */
export function UndatedStories({stories}: {readonly stories: readonly StoryCard[]}) {
  const strings = useStrings()
  const slots = useSlots()
  if (stories.length === 0) return null
  return (
    <section class="day">
      <h2 class="day-date">{strings.list.undated}</h2>
      <div class="day-stories">
        {stories.map((story) => (
          <slots.StoryCard key={story.href} story={story} />
        ))}
      </div>
    </section>
  )
}
