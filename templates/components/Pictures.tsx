import type {SlotProps} from '../props.ts'
import {Body} from './Body.tsx'

/** Pictures of a story, with what the copy says of them beneath. Their place is kept before they are loaded. */
export function Pictures({pictures, captionHtml}: SlotProps['Pictures']) {
  return (
    <figure class="text story-picture">
      {pictures.map(({href, width, height, alt}) => (
        <img
          key={href}
          src={href}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      ))}
      {captionHtml !== undefined && (
        <figcaption>
          <Body class="text-caption" html={captionHtml} />
        </figcaption>
      )}
    </figure>
  )
}
