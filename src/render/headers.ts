import type {RenderContext} from './context.ts'
import {dataFolder} from './data/write-data.ts'
import type {SiteFile} from './write-files.ts'

/** @returns What Netlify and Cloudflare Pages send with each file; other hosts leave the file alone. */
export function headersFile({config: {basePath, ownContent}}: RenderContext): SiteFile {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'"
  ].join('; ')
  // Data cannot ask not to be indexed as pages do.
  const unindexed = ['*/ninjs.json', `${dataFolder}/*`]
    .map((path) => `\n${basePath}${path}\n  X-Robots-Tag: noindex\n`)
    .join('')
  const content = `${basePath}*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: public, max-age=0, must-revalidate

${basePath}assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
${ownContent ? '' : unindexed}`
  return {file: '_headers', content}
}
