import {readFileSync} from 'node:fs'

/**
 * @returns
 *   The version in the package's manifest, which lies one folder higher for the compiled tree.
 */
export function packageVersion(): string {
  const up = import.meta.url.endsWith('.ts') ? '../../' : '../../../'
  const manifest: unknown = JSON.parse(
    readFileSync(new URL(`${up}package.json`, import.meta.url), 'utf8')
  )
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version)
  }
  throw new Error('Unexpected manifest, expected a version')
}
