import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** @returns Path of a Chromium that can be started: `WIRECOPY_CHROMIUM`, a known place, or Playwright's own; absent when there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.WIRECOPY_CHROMIUM
  if (named !== undefined && named !== '') return named
  return [...installed, chromium.executablePath()].find((path) => path !== '' && existsSync(path))
}

/**
 * See to it that there is a browser to test with: an installed Chromium, else Playwright's download
 * (30 s at most), else, as root, Debian's package. `WIRECOPY_NO_INSTALL=1` forbids both.
 *
 * @throws Error when there is none and none could be had: browser tests never skip themselves.
 */
export function ensureBrowser(): void {
  if (findBrowser() !== undefined) return
  if (process.env.WIRECOPY_NO_INSTALL === '1') {
    throw new Error('No Chromium found, and WIRECOPY_NO_INSTALL=1 forbids getting one')
  }
  console.log('No Chromium found: trying Playwright’s download (30 s at most) …')
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 30_000,
    killSignal: 'SIGKILL'
  })
  if (findBrowser() !== undefined) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Debian’s chromium package with apt-get …')
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    spawnSync('apt-get', ['update', '-q'], {stdio: 'inherit', env})
    spawnSync('apt-get', ['install', '-y', '-q', 'chromium'], {stdio: 'inherit', env})
  }
  if (findBrowser() === undefined) {
    throw new Error('No Chromium: install one, or name it in WIRECOPY_CHROMIUM')
  }
}

/**
 * @param more
 *   Flags beside those all tests need.
 * @returns
 *   A headless Chromium; the caller closes it.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium: run `npm test`, which gets one')
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more
    ]
  })
}
