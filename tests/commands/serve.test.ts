import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {liveReload} from '../../src/commands/dev/live-reload.ts'
import {startServer} from '../../src/commands/serve/server.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Unlike `fetch`, sends the path as it stands: `..` is not resolved away. */
function ask(
  url: string,
  path: string,
  options: {method?: string; headers?: Record<string, string>} = {}
) {
  return new Promise<Answer>((resolve, reject) => {
    const {hostname, port} = new URL(url)
    const sent = request({hostname, port, path, ...options}, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        resolve({status: response.statusCode ?? 0, headers: response.headers, body})
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('startServer', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'))
  const root = join(folder, 'site')
  mkdirSync(join(root, 'oaklet/émoi'), {recursive: true})
  mkdirSync(join(root, 'pagefind'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), '<body>home</body>')
  writeFileSync(join(root, '404.html'), '<body>not here</body>')
  writeFileSync(join(root, 'oaklet/émoi/index.html'), '<body>émoi</body>')
  writeFileSync(join(root, 'long.html'), `<body>${'long '.repeat(500)}</body>`)
  writeFileSync(join(root, 'pagefind/long.pf_fragment'), 'long '.repeat(500))
  writeFileSync(join(root, 'feed.xml'), '<feed/>')
  writeFileSync(join(root, 'pagefind/wasm.en.pagefind'), 'bytes')
  writeFileSync(join(root, 'pagefind/en_1.pf_fragment'), 'bytes')
  writeFileSync(join(root, 'module.wasm'), 'bytes')
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
  const server = await startServer({root, basePath: '/archive/', host: '127.0.0.1', port: 0})
  t.after(async () => {
    await server.close()
    rmSync(folder, {recursive: true})
  })
  const get = (path: string, options = {}) => ask(server.url, path, options)

  await t.test('should print the address of the home page', () => {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/archive\/$/u)
  })
  const found = [
    ['the home page', '/archive/', 'text/html; charset=utf-8'],
    ['a folder of any script', '/archive/oaklet/%C3%A9moi/', 'text/html; charset=utf-8'],
    ['a feed, whatever its query', '/archive/feed.xml?a=1', 'application/xml; charset=utf-8'],
    [
      'the parts of the search index',
      '/archive/pagefind/en_1.pf_fragment',
      'application/octet-stream'
    ],
    [
      'its program, compressed inside',
      '/archive/pagefind/wasm.en.pagefind',
      'application/octet-stream'
    ],
    ['WebAssembly', '/archive/module.wasm', 'application/wasm']
  ] as const
  for (const [name, path, type] of found) {
    await t.test(`should send ${name}`, async () => {
      const {status, headers} = await get(path)
      assert.deepEqual([status, headers['content-type']], [200, type])
      assert.equal(headers['x-content-type-options'], 'nosniff')
    })
  }
  await t.test('should lead to the folder when the last slash is missing', async () => {
    const {status, headers} = await get('/archive/oaklet/%C3%A9moi?q=1')
    assert.deepEqual([status, headers.location], [301, '/archive/oaklet/%C3%A9moi/?q=1'])
    assert.equal((await get('/archive')).headers.location, '/archive/')
  })
  const missing = [
    '/archive/nothing',
    '/elsewhere/',
    '/',
    '/archive/../secret.txt',
    '/archive/..%2f..%2fsecret.txt',
    '/archive/%2e%2e/%2e%2e/secret.txt',
    '/archive/..%5csecret.txt',
    '/archive/link.txt',
    '/archive/index.html%00.txt',
    '/archive/%E0%A4%A',
    '/archive/index.html/'
  ]
  for (const path of missing) {
    await t.test(`should answer ${path} with the page for what is not there`, async () => {
      const {status, body} = await get(path)
      assert.deepEqual([status, body], [404, '<body>not here</body>'])
    })
  }
  await t.test('should send no body for HEAD and refuse to be written to', async () => {
    const head = await get('/archive/', {method: 'HEAD'})
    assert.deepEqual([head.status, head.headers['content-length'], head.body], [200, '17', ''])
    assert.equal((await get('/archive/', {method: 'POST'})).status, 405)
  })
  await t.test('should send nothing again that has not changed', async () => {
    const {etag} = (await get('/archive/')).headers
    assert.ok(typeof etag === 'string')
    const again = await get('/archive/', {headers: {'If-None-Match': etag}})
    assert.deepEqual([again.status, again.body], [304, ''])
  })
  await t.test('should pack long text for those who take it, and for nobody else', async () => {
    const ways = [
      ['/archive/long.html', 'br, gzip', 'gzip'],
      ['/archive/long.html', 'identity', undefined],
      ['/archive/long.html', 'gzip;q=0', undefined],
      ['/archive/index.html', 'gzip', undefined],
      ['/archive/pagefind/long.pf_fragment', 'gzip', undefined]
    ] as const
    for (const [path, accepted, encoding] of ways) {
      const {headers} = await get(path, {headers: {'Accept-Encoding': accepted}})
      assert.equal(headers['content-encoding'], encoding, `${path} ${accepted}`)
    }
    const answer = await fetch(new URL('long.html', server.url))
    assert.equal(await answer.text(), `<body>${'long '.repeat(500)}</body>`)
    const tag = answer.headers.get('etag') ?? ''
    const again = await get('/archive/long.html', {
      headers: {'Accept-Encoding': 'gzip', 'If-None-Match': tag}
    })
    assert.equal(again.status, 304)
  })
  await t.test('should say that a port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await assert.rejects(
      startServer({root, basePath: '/', host: '127.0.0.1', port}),
      /Cannot listen on 127\.0\.0\.1:\d+/u
    )
  })
  await t.test('should put live reload into pages only when developing', async () => {
    const pages = liveReload()
    const developing = await startServer({
      root,
      basePath: '/',
      host: '127.0.0.1',
      port: 0,
      extra: pages.answer,
      rewrite: pages.inject
    })
    const page = await ask(developing.url, '/')
    assert.equal(
      page.body,
      '<body>home<script type="module" src="/.wirecopy-dev/reload.js"></script></body>'
    )
    const script = await ask(developing.url, '/.wirecopy-dev/reload.js')
    assert.match(script.body, /EventSource/u)
    const events = ask(developing.url, '/.wirecopy-dev/events')
    // The stream is open once its first line has come; ending it hands over what was sent.
    setTimeout(() => {
      pages.reload()
      pages.close()
    }, 100)
    assert.match((await events).body, /event: reload/u)
    await developing.close()
    assert.equal((await get('/archive/')).body, '<body>home</body>')
  })
})
