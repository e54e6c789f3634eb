import assert from 'node:assert/strict'
import test from 'node:test'
import {
  findDataAddresses,
  listAddresses,
  toPictureAddress
} from '../../src/model/picture-address.ts'

test('toPictureAddress', async (t) => {
  await t.test('should read a path below the folder of the file, as a browser would', () => {
    for (const [address, path] of [
      ['ferry.jpg', 'ferry.jpg'],
      ['./ferry_files/ferry.jpg', 'ferry_files/ferry.jpg'],
      [' Salt%20Quay_files//ferry%E2%80%99s.jpg?w=640#top ', 'Salt Quay_files/ferry’s.jpg']
    ] as const) {
      assert.deepEqual(toPictureAddress(address), {in: 'folder', path}, address)
    }
  })
  await t.test('should never leave the folder of the file', () => {
    for (const address of [
      '../ferry.jpg',
      'a/../../ferry.jpg',
      '%2e%2e/ferry.jpg',
      'a/%2E%2E/ferry.jpg',
      '..%2fferry.jpg',
      '%2Fetc%2Fpasswd',
      'a%5C..%5Cferry.jpg',
      '..\\ferry.jpg',
      'c%3A/ferry.jpg',
      'a%00.jpg',
      '%zz.jpg',
      '.git/ferry.jpg',
      `${'a/'.repeat(600)}ferry.jpg`
    ]) {
      assert.deepEqual(toPictureAddress(address), {in: 'outside'}, address)
    }
  })
  await t.test('should leave what is on the web or on another disk alone', () => {
    for (const address of [
      'https://cdn.example/ferry.jpg',
      'HTTP://cdn.example/ferry.jpg',
      '//cdn.example/ferry.jpg',
      '\\\\host\\share\\ferry.jpg',
      '/images/ferry.jpg',
      'file:///etc/passwd',
      'blob:x',
      'C:ferry.jpg',
      'javascript:alert(1)',
      '',
      '?a',
      '.'
    ]) {
      assert.deepEqual(toPictureAddress(address), {in: 'elsewhere'}, address)
    }
  })
})

test('listAddresses should tell a srcset from a path with spaces', () => {
  assert.deepEqual(listAddresses('a.jpg 640w, b.jpg 1280w'), ['a.jpg', 'b.jpg'])
  assert.deepEqual(listAddresses('a.jpg 1.5x'), ['a.jpg'])
  assert.deepEqual(listAddresses('old ferry.jpg'), ['old ferry.jpg'])
})

test('findDataAddresses should find pictures in base64 only, however many', () => {
  const text = `<img src="data:image/png;base64,AAAA"> url(data:image/svg+xml,<svg/>) data:text/html;base64,AAAA ${'data:image/'.repeat(20_000)}`
  assert.deepEqual(
    findDataAddresses(text).map((span) => text.slice(...span)),
    ['data:image/png;base64,AAAA']
  )
})
