import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, extname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {ConfigError} from '../config/config-error.ts'
import type {ArchiveConfig} from '../config/schema.ts'
import type {AssetFiles} from './site-view.ts'
import type {SiteFile} from './write-files.ts'

/** The look of a site, ready to be written. */
export interface Assets {
  readonly names: AssetFiles
  readonly files: readonly SiteFile[]
}

/** Folder of the style sheet, scripts and fonts below the output folder; its file names hold a hash of what is in them. */
const folder = 'assets'

/**
 * Bundle style sheets and scripts of the theme, with the site's own tokens and style sheet behind, and its icon.
 *
 * @param root
 *   Folder of the archive; the site's own style sheet is looked for from there.
 * @throws ConfigError
 *   When the site's own style sheet or icon is not there.
 */
export async function buildAssets(theme: ArchiveConfig['theme'], root: string): Promise<Assets> {
  const missing = (['css', 'icon'] as const).flatMap((key) => {
    const file = theme[key]
    return file === undefined || existsSync(resolve(root, file))
      ? []
      : [{path: `theme.${key}`, expected: 'a file of the archive', received: `“${file}”`}]
  })
  if (missing.length > 0) throw new ConfigError(missing)
  const {build} = await import('esbuild')
  const templates = join(packageRoot(), 'templates')
  const loaders = ['woff2', 'woff', 'ttf', 'otf', 'svg', 'png', 'jpg', 'webp', 'avif', 'gif']
  const shared = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    legalComments: 'none',
    charset: 'utf8',
    absWorkingDir: templates,
    outdir: join(templates, folder),
    assetNames: '[name]-[hash]'
  } as const
  const [styles, scripts] = await Promise.all([
    build({
      ...shared,
      stdin: {
        contents: styleSheet(templates, theme, root),
        loader: 'css',
        sourcefile: 'archive.css',
        resolveDir: root
      },
      entryNames: 'archive-[hash]',
      loader: Object.fromEntries(loaders.map((extension) => [`.${extension}`, 'file'] as const))
    }),
    build({
      ...shared,
      entryNames: '[name]-[hash]',
      format: 'esm',
      target: 'es2022',
      entryPoints: ['scripts/site.ts', 'scripts/search.ts', 'scripts/find.ts'],
      tsconfigRaw: {}
    })
  ])
  const icon = iconFile(
    theme.icon === undefined ? join(templates, 'styles', 'icon.svg') : resolve(root, theme.icon)
  )
  const files = [...styles.outputFiles, ...scripts.outputFiles].map(({path, contents}) => ({
    file: `${folder}/${relative(shared.outdir, path).replaceAll('\\', '/')}`,
    content: contents
  }))
  const nameOf = (pattern: RegExp): string => {
    const found = files.find(({file}) => pattern.test(basename(file)))
    if (!found) throw new Error(`Unexpected bundle without a file like ${String(pattern)}`)
    return found.file
  }
  return {
    names: {
      stylesheet: nameOf(/^archive-\w+\.css$/u),
      script: nameOf(/^site-\w+\.js$/u),
      searchScript: nameOf(/^search-\w+\.js$/u),
      findScript: nameOf(/^find-\w+\.js$/u),
      icon: icon.file
    },
    files: [
      ...files,
      icon,
      // The licence of a font has to go where the font goes.
      {
        file: `${folder}/OFL.txt`,
        content: readFileSync(join(templates, 'fonts', 'OFL.txt'), 'utf8')
      }
    ]
  }
}

/**
 * The site's own rules stand in a layer of their own, behind ours, so they win without `!important`.
 * Tokens that begin with `dark-` hold where the reader asks for dark.
 */
function styleSheet(templates: string, theme: ArchiveConfig['theme'], root: string): string {
  const tokens = Object.entries(theme.tokens)
  const toRule = (list: readonly (readonly [string, string])[]): string =>
    `:root{${list.map(([name, value]) => `--${name}:${value};`).join('')}}`
  const light = tokens.filter(([name]) => !name.startsWith('dark-'))
  const dark = tokens.flatMap(([name, value]) =>
    name.startsWith('dark-') ? [[name.slice('dark-'.length), value] as const] : []
  )
  return [
    `@import ${JSON.stringify(join(templates, 'styles', 'archive.css'))};`,
    ...(theme.css === undefined
      ? []
      : [`@import ${JSON.stringify(resolve(root, theme.css))} layer(site);`]),
    ...(light.length === 0 ? [] : [`@layer site{${toRule(light)}}`]),
    ...(dark.length === 0
      ? []
      : [`@layer site{@media (prefers-color-scheme:dark){${toRule(dark)}}}`])
  ].join('\n')
}

function iconFile(path: string): SiteFile & {readonly content: Uint8Array} {
  const content = readFileSync(path)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return {file: `${folder}/icon-${hash}${extname(path)}`, content}
}

/** @returns Folder of this package: the compiled code lies deeper than the source. */
export function packageRoot(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(at, 'package.json'))) at = dirname(at)
  return at
}
