import assert from 'node:assert/strict'
import test from 'node:test'
import {readPictureSize, sniffPicture} from '../../../src/read/pictures/picture-header.ts'
import {exifOf, makeAvif, makeGif, makeJpeg, makePng, makeWebp} from '../../support/pictures.ts'

const pictures = {
  'image/jpeg': makeJpeg(640, 360),
  'image/png': makePng(640, 360),
  'image/gif': makeGif(640, 360),
  'image/webp': makeWebp(640, 360),
  'image/avif': makeAvif(640, 360)
} as const

test('sniffPicture', async (t) => {
  await t.test('should know the kinds of picture by their first bytes', () => {
    for (const [type, bytes] of Object.entries(pictures)) assert.equal(sniffPicture(bytes), type)
  })
  await t.test('should take nothing else for one, whatever it calls itself', () => {
    for (const text of [
      '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      '<!doctype html><img>',
      'BM6\0\0\0',
      'GIF8',
      'RIFF\0\0\0\0WAVEfmt ',
      '\0\0\0\x20ftypisom',
      ''
    ]) {
      assert.equal(sniffPicture(Buffer.from(text, 'latin1')), undefined, text)
    }
  })
})

test('readPictureSize', async (t) => {
  await t.test('should read width and height of each kind', () => {
    for (const type of [
      'image/jpeg',
      'image/png',
      'image/gif',
      'image/webp',
      'image/avif'
    ] as const) {
      assert.deepEqual(readPictureSize(pictures[type], type), {width: 640, height: 360}, type)
    }
  })
  await t.test('should turn a picture as its camera was held', () => {
    for (const [orientation, size] of [
      [1, {width: 640, height: 360}],
      [3, {width: 640, height: 360}],
      [6, {width: 360, height: 640}],
      [9, {width: 640, height: 360}]
    ] as const) {
      const bytes = makeJpeg(640, 360, [[0xe1, exifOf(orientation)]])
      assert.deepEqual(readPictureSize(bytes, 'image/jpeg'), size)
    }
  })
  await t.test('should read nothing out of a header that is cut off anywhere', () => {
    for (const type of [
      'image/jpeg',
      'image/png',
      'image/gif',
      'image/webp',
      'image/avif'
    ] as const) {
      const whole = pictures[type]
      for (let length = 0; length < Math.min(whole.length, 300); length += 1) {
        const size = readPictureSize(whole.subarray(0, length), type)
        assert.ok(size === undefined || (size.width === 640 && size.height === 360), type)
      }
    }
  })
  await t.test('should refuse a picture without extent', () => {
    assert.equal(readPictureSize(makePng(0, 10), 'image/png'), undefined)
    assert.equal(readPictureSize(makeJpeg(10, 0), 'image/jpeg'), undefined)
  })
})
