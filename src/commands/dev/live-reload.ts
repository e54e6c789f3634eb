import type {IncomingMessage, ServerResponse} from 'node:http'

/** Below no base path, and not a name any story can have. */
const folder = '/.wirecopy-dev/'

const script = `const events = new EventSource('${folder}events')
events.addEventListener('reload', () => location.reload())
`

/** Tells open pages to load themselves again. */
export interface LiveReload {
  /** Answers the addresses of the script and its events. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Puts the script into a page; a file, since the site's policy allows no inline script. */
  readonly inject: (html: string) => string
  readonly reload: () => void
  readonly close: () => void
}

/** Make the development server's part of live reload. A built site knows nothing of it. */
export function liveReload(): LiveReload {
  const open = new Set<ServerResponse>()
  return {
    answer(request, response) {
      if (request.url === `${folder}reload.js`) {
        response.writeHead(200, {'Content-Type': 'text/javascript; charset=utf-8'}).end(script)
        return true
      }
      if (request.url !== `${folder}events`) return false
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'})
      response.write(': open\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
      return true
    },
    inject(html) {
      const tag = `<script type="module" src="${folder}reload.js"></script>`
      const end = html.lastIndexOf('</body>')
      return end < 0 ? html + tag : html.slice(0, end) + tag + html.slice(end)
    },
    reload() {
      for (const response of open) response.write('event: reload\ndata: {}\n\n')
    },
    close() {
      for (const response of open) response.end()
    }
  }
}
