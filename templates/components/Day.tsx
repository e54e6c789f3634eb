import {useSlots} from '../context.ts'
import type {SlotProps} from '../props.ts'
import {Time} from './Time.tsx'

/** The stories of one day, the date beside them. */
export function Day({day}: SlotProps['Day']) {
  const {StoryCard} = useSlots()
  return (
    <section class="day">
      <h2 class="day-date">
        {day.weekday} <Time date={day.date} />
      </h2>
      <div class="day-stories">
        {day.stories.map((story) => (
          <StoryCard key={story.href} story={story} />
        ))}
      </div>
    </section>
  )
}
