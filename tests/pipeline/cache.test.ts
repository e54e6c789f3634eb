import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {checkOptions} from '../../src/config/define.ts'
import {openCache, writeCache} from '../../src/pipeline/cache.ts'
import {gatherArchive, perFileOptions} from '../../src/pipeline/gather.ts'
import {packCopy, unpackCopy} from '../../src/pipeline/per-file.ts'
import {emptyFolder} from '../support/site-of.ts'

const story =
  'Crane repaired\n\n"The crane of the old harbour lifts again after the storm of last week," Imre Salt said on Monday.\n'

test('a cache', async (t) => {
  const path = join(emptyFolder(t), 'deep', 'cache')
  const one = Buffer.from('one')
  const other = Buffer.from('other')

  await t.test('should give back what was put in, and nothing else', () => {
    const writer = writeCache(path)
    writer.add('a', one)
    writer.add('b', other)
    writer.commit()
    const cache = openCache(path)
    assert.deepEqual(cache.get('a'), one)
    assert.deepEqual(cache.get('b'), other)
    assert.equal(cache.get('c'), undefined)
    cache.close()
  })
  await t.test('should leave the old one where a build fails', () => {
    const writer = writeCache(path)
    writer.add('c', one)
    writer.abandon()
    const cache = openCache(path)
    assert.deepEqual(cache.get('a'), one)
    cache.close()
  })
  await t.test('should give nothing back that is not what was put in', () => {
    const whole = readFileSync(path)
    const damaged = Buffer.from(whole)
    damaged.write('x', 0)
    writeFileSync(path, damaged)
    const cache = openCache(path)
    assert.equal(cache.get('a'), undefined)
    assert.deepEqual(cache.get('b'), other)
    cache.close()
    writeFileSync(path, whole)
  })
  await t.test('should be empty where there is none, or none that is whole', () => {
    const whole = readFileSync(path)
    assert.equal(openCache(`${path}.none`).get('a'), undefined)
    for (const length of [whole.length - 1, 10, 0]) {
      truncateSync(path, length)
      const cache = openCache(path)
      assert.equal(cache.get('a'), undefined)
      cache.close()
    }
    writeFileSync(
      path,
      Buffer.concat([whole.subarray(0, -16), Buffer.alloc(8, 255), whole.subarray(-8)])
    )
    assert.equal(openCache(path).get('a'), undefined)
  })
})

test('what comes of copy', async (t) => {
  const folder = emptyFolder(t)
  const path = join(folder, 'articles', 'crane.txt')
  mkdirSync(join(folder, 'articles'))
  writeFileSync(path, story)
  const found = {path, file: 'articles/crane.txt', below: 'crane.txt'}
  const options = perFileOptions(checkOptions({}), join(folder, 'articles'))

  /** The key something is looked up under. */
  const keyOf = async (salt = 'salt'): Promise<string> => {
    const asked: string[] = []
    const cache = {
      get: (key: string) => {
        asked.push(key)
        return undefined
      },
      close: () => undefined
    }
    const fresh = {...options, read: {...options.read, folderCache: new Map()}}
    await packCopy(found, fresh, {cache, salt})
    assert.equal(asked.length, 1)
    return asked[0] ?? ''
  }

  await t.test('should be taken from the cache where it is known', async () => {
    const bytes = Buffer.from('kept')
    const packed = await packCopy(found, options, {
      cache: {get: () => bytes, close: () => undefined},
      salt: ''
    })
    assert.equal(packed.bytes, bytes)
  })
  await t.test('should unpack as it was packed', async () => {
    const none = {get: () => undefined, close: () => undefined}
    const {entries, file} = unpackCopy(await packCopy(found, options, {cache: none, salt: ''}))
    assert.equal(file, 'articles/crane.txt')
    assert.equal(entries[0]?.attributions[0]?.sourceName, 'Imre Salt')
  })
  await t.test('should be looked up by all that it was made from', async () => {
    const keys = [await keyOf()]
    assert.equal(await keyOf(), keys[0])
    keys.push(await keyOf('other code or configuration'))
    writeFileSync(`${path}.yaml`, 'outlet: Dock Gazette\n')
    keys.push(await keyOf())
    writeFileSync(`${path}.yaml`, 'outlet: Dock Gazette\nbogus: 1\n')
    keys.push(await keyOf())
    writeFileSync(join(folder, 'articles', '_folder.yaml'), 'language: fr\n')
    keys.push(await keyOf())
    writeFileSync(path, story.replace('Monday', 'Tuesday'))
    keys.push(await keyOf())
    assert.equal(new Set(keys).size, keys.length)
  })
})

test('gathering an archive again', async (t) => {
  const folder = emptyFolder(t)
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  writeFileSync(join(articles, 'crane.txt'), story)
  writeFileSync(join(articles, 'bad.txt'), '---\nheadlin: x\n---\nThe quay is shut.\n')
  const cachePath = join(folder, '.wirecopy', 'copy.cache')
  const gather = (config = checkOptions({}), kept: string | undefined = cachePath) =>
    gatherArchive(articles, config, undefined, kept)

  await t.test('should give the same, with a cache, from the cache and without one', async () => {
    const first = await gather()
    assert.ok(existsSync(cachePath))
    assert.deepEqual(await gather(), first)
    assert.deepEqual(await gatherArchive(articles, checkOptions({})), first)
    assert.ok(first.messages.length > 0)
  })
  await t.test('should follow the configuration', async () => {
    const strict = await gather(checkOptions({attribution: {minConfidence: 1}}))
    const shown = strict.archive.entries.flatMap(({attributions}) =>
      attributions.filter((each) => each.shown)
    )
    assert.deepEqual(shown, [])
  })
  await t.test('should go on where the cache cannot be written', async () => {
    const {archive} = await gather(checkOptions({}), join(articles, 'crane.txt', 'cache'))
    assert.equal(archive.entries.length, 2)
  })
})
