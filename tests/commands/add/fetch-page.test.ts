import assert from 'node:assert/strict'
import type {lookup} from 'node:dns'
import test from 'node:test'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {fetchPage, type FetchOptions} from '../../../src/commands/add/fetch-page.ts'
import {isPrivateAddress} from '../../../src/commands/add/private-address.ts'
import {redirect, serve, startHostile} from '../../support/hostile-server.ts'

const page = '<!doctype html><title>Bees</title><p>The bees came home.</p>'

/** Like `fetchPage`, with the server's own address for a public one. */
function options(more: Partial<FetchOptions> = {}): FetchOptions {
  return {
    isRefused: (address) => address !== '127.0.0.1' && isPrivateAddress(address),
    maxBytes: 50_000,
    timeout: 5000,
    ignoreRobots: true,
    onRedirect: () => undefined,
    ...more
  }
}

/** A resolver that gives these addresses, one set a call. */
function answering(...calls: readonly (readonly string[])[]): typeof lookup {
  let call = 0
  const find = (
    _: string,
    __: object,
    done: (error: null, all: {address: string; family: number}[]) => void
  ) => {
    const addresses = calls[Math.min(call++, calls.length - 1)] ?? []
    done(
      null,
      addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}))
    )
  }
  return find as unknown as typeof lookup
}

test('fetchPage', async (t) => {
  const server = await startHostile({
    '/page': serve(page, {'content-type': 'text/html; charset="windows-1251"'}),
    '/packed': serve(gzipSync(page), {'content-encoding': 'gzip'}),
    '/packed-well': serve(brotliCompressSync(page), {'content-encoding': 'br'}),
    '/bomb': serve(gzipSync(Buffer.alloc(20_000_000)), {'content-encoding': 'gzip'}),
    '/broken': serve('no gzip at all', {'content-encoding': 'gzip'}),
    '/odd-packing': serve(page, {'content-encoding': 'sausage'}),
    '/large': serve(Buffer.alloc(60_000, 97)),
    '/endless': (_, response) => {
      response.writeHead(200, {'content-type': 'text/html'})
      const more = () => {
        while (!response.destroyed && response.write('<p>More.</p>'.repeat(500)));
      }
      response.on('drain', more)
      more()
    },
    '/slow': (_, response) => {
      response.writeHead(200, {'content-type': 'text/html'})
      response.write('<p>')
      const drip = setInterval(() => response.write('.'), 50)
      response.on('close', () => {
        clearInterval(drip)
      })
    },
    '/silent': () => undefined,
    '/cut': (_, response) => {
      response.writeHead(200, {'content-type': 'text/html', 'content-length': '1000'})
      response.write(page)
      setTimeout(() => response.destroy(), 20)
    },
    '/headers': serve(page, {'x-long': 'a'.repeat(100_000)}),
    '/picture': serve('GIF89a', {'content-type': 'image/gif'}),
    '/untyped': (_, response) => response.writeHead(200).end(page),
    '/gone': (_, response) => response.writeHead(410).end(page),
    '/moved': redirect('/page', 301),
    '/moved-twice': redirect('/moved', 308),
    '/loop': redirect('/loop-back'),
    '/loop-back': redirect('/loop'),
    '/file': redirect('file:///etc/hostname'),
    '/script': redirect('javascript:alert(1)'),
    '/password': redirect('http://me:secret@127.0.0.1/'),
    '/inward': redirect('http://127.0.0.2:9/'),
    '/cloud': redirect('http://169.254.169.254/latest/meta-data/'),
    '/in-disguise': redirect('http://0x7f.2:9/'),
    ...Object.fromEntries(
      Array.from({length: 9}, (_, hop) => [`/hop${hop}`, redirect(`/hop${hop + 1}`)])
    )
  })
  const closed = await startHostile({
    '/robots.txt': serve('User-agent: *\nDisallow: /closed', {'content-type': 'text/plain'}),
    '/open': serve(page),
    '/closed': serve(page)
  })
  const broken = await startHostile({
    '/robots.txt': (_, response) => response.writeHead(503).end(),
    '/page': serve(page)
  })
  t.after(() => Promise.all([server.close(), closed.close(), broken.close()]))
  const at = (path: string) => server.origin + path

  await t.test(
    'should give the bytes as they came, with what the server says of them',
    async () => {
      assert.deepEqual(await fetchPage(at('/page#top'), options()), {
        bytes: Buffer.from(page),
        address: at('/page'),
        extension: 'html',
        encoding: 'windows-1251'
      })
    }
  )
  await t.test('should unpack what was packed for the way', async () => {
    for (const path of ['/packed', '/packed-well']) {
      assert.equal((await fetchPage(at(path), options())).bytes.toString(), page)
    }
  })
  await t.test('should tell of each redirect', async () => {
    const hops: string[] = []
    const {address} = await fetchPage(
      at('/moved-twice'),
      options({onRedirect: (from, to) => hops.push(`${from} ${to}`)})
    )
    assert.equal(address, at('/page'))
    assert.deepEqual(hops, [
      `${at('/moved-twice')} ${at('/moved')}`,
      `${at('/moved')} ${at('/page')}`
    ])
  })

  const hostile: readonly (readonly [name: string, path: string, reason: RegExp])[] = [
    ['a body without end', '/endless', /^Unexpected size .* at most 50000 bytes$/u],
    ['a body announced too large', '/large', /^Unexpected size/u],
    ['a few packed bytes that unpack to many', '/bomb', /^Unexpected size/u],
    ['what is packed wrongly', '/broken', /^Cannot fetch .*\(Z_DATA_ERROR\)$/u],
    ['a packing nobody knows', '/odd-packing', /^Unexpected packing “sausage”/u],
    ['a body that breaks off', '/cut', /^Cannot fetch .*\(ECONNRESET\)$/u],
    ['headers without measure', '/headers', /^Cannot fetch .*\(HPE_HEADER_OVERFLOW\)$/u],
    ['a picture', '/picture', /^Unexpected media type “image\/gif”/u],
    ['what states no media type', '/untyped', /^Unexpected media type “”/u],
    ['a page that is gone', '/gone', /^Unexpected status 410/u],
    ['redirects in a circle', '/loop', /^Unexpected loop of redirects/u],
    ['too many redirects', '/hop0', /^Unexpected redirects .*expected at most 5$/u],
    [
      'a redirect to a file',
      '/file',
      /^Unexpected address “file:\/\/\/etc\/hostname” in the redirect/u
    ],
    ['a redirect to a script', '/script', /^Unexpected address “javascript:/u],
    ['a redirect with a password', '/password', /^Unexpected password/u],
    ['a redirect to this machine', '/inward', /^Will not talk to 127\.0\.0\.2,/u],
    ['a redirect to the cloud’s own data', '/cloud', /^Will not talk to 169\.254\.169\.254,/u],
    ['a redirect to an address in disguise', '/in-disguise', /^Will not talk to 127\.0\.0\.2,/u]
  ]
  for (const [name, path, message] of hostile) {
    await t.test(`should refuse ${name}`, () =>
      assert.rejects(fetchPage(at(path), options()), {name: 'FetchProblem', message})
    )
  }
  for (const path of ['/slow', '/silent']) {
    await t.test(`should not wait for ever: ${path}`, () =>
      assert.rejects(fetchPage(at(path), options({timeout: 300})), {
        name: 'FetchProblem',
        message: /^No whole answer/u
      })
    )
  }

  const {port} = new URL(server.origin)
  const named = `http://news.example:${port}/page`
  await t.test('should go where a name leads, if that is public', async () => {
    const {address} = await fetchPage(named, options({lookup: answering(['127.0.0.1'])}))
    assert.equal(address, named)
  })
  await t.test(
    'should refuse a name that stands for this machine, alone or among others',
    async () => {
      for (const addresses of [['127.0.0.2'], ['127.0.0.1', '::1'], ['::ffff:10.0.0.1']]) {
        await assert.rejects(fetchPage(named, options({lookup: answering(addresses)})), {
          message: /^Will not talk to .*, which news\.example stands for/u
        })
      }
    }
  )
  await t.test('should look a name up anew for each redirect, and check it anew', async () => {
    const lookup = answering(['127.0.0.1'], ['127.0.0.2'])
    await assert.rejects(fetchPage(`http://news.example:${port}/moved`, options({lookup})), {
      message: /^Will not talk to 127\.0\.0\.2/u
    })
  })
  await t.test('should check the address a connection came to be with', async () => {
    // As if the system had connected elsewhere than it was told.
    let asked = 0
    const isRefused = () => ++asked > 1
    const lookup = answering(['127.0.0.1'])
    const before = server.asked.length
    await assert.rejects(fetchPage(named, options({isRefused, lookup})), {
      message: /^Will not talk to 127\.0\.0\.1/u
    })
    assert.equal(server.asked.length, before, 'nothing was asked of it')
  })
  await t.test('should refuse this machine as such', () =>
    assert.rejects(fetchPage(at('/page'), options({isRefused: isPrivateAddress})), {
      message: /--allow-private lifts this$/u
    })
  )
  await t.test('should ask robots.txt first and mind it', async () => {
    const polite = options({ignoreRobots: false})
    await fetchPage(`${closed.origin}/open`, polite)
    assert.deepEqual(closed.asked, ['/robots.txt', '/open'])
    await assert.rejects(fetchPage(`${closed.origin}/closed`, polite), {
      message: /^The robots\.txt of .* closes \/closed; --ignore-robots lifts this$/u
    })
    await fetchPage(`${closed.origin}/closed`, options())
  })
  await t.test('should take a site whose robots.txt is out of order for closed', () =>
    assert.rejects(fetchPage(`${broken.origin}/page`, options({ignoreRobots: false})), {
      message: /^The robots\.txt/u
    })
  )
})
