import assert from 'node:assert/strict'
import test from 'node:test'
import {readPictureSize} from '../../../src/read/pictures/picture-header.ts'
import {stripPicture} from '../../../src/read/pictures/strip-picture.ts'
import {
  exifOf,
  iptcOf,
  makeAvif,
  makeGif,
  makeJpeg,
  makePng,
  makeWebp
} from '../../support/pictures.ts'

const secret = 'GPS 59.91N 10.75E'
/** @returns What is published of a picture, as text to look for words in. */
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1')

test('stripPicture', async (t) => {
  await t.test('should take place, camera, comments and small copies out of a JPEG', () => {
    const taken = makeJpeg(
      640,
      360,
      [
        [0xe1, exifOf(1, secret)],
        [0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`],
        [0xe2, `MPF\0${secret}`],
        [0xe4, secret],
        [0xfe, secret]
      ],
      secret
    )
    assert.match(textOf(taken), /59\.91N/u)
    const published = stripPicture(taken, 'image/jpeg')
    assert.doesNotMatch(textOf(published), /59\.91N|Exif|adobe/u)
    assert.deepEqual(Buffer.from(published ?? []), makeJpeg(640, 360))
  })
  await t.test('should keep the way a JPEG is turned, its colours, and who owns it', () => {
    const taken = makeJpeg(640, 360, [
      [0xe1, exifOf(6, secret)],
      [0xe2, 'ICC_PROFILE\0\x01\x01profile'],
      [0xed, iptcOf({80: 'Ines Moreau', 110: 'Meridian', 116: '© 2031 Meridian', 92: secret})],
      [0xee, 'Adobe\0d\0\0\0\0\0']
    ])
    const published = stripPicture(taken, 'image/jpeg') ?? new Uint8Array()
    assert.deepEqual(readPictureSize(published, 'image/jpeg'), {width: 360, height: 640})
    const text = textOf(published)
    for (const kept of ['ICC_PROFILE', 'Adobe', 'Ines Moreau', 'Meridian', '© 2031 Meridian']) {
      assert.ok(text.includes(kept), kept)
    }
    assert.doesNotMatch(text, /59\.91N/u)
    assert.deepEqual(stripPicture(published, 'image/jpeg'), published, 'nothing more to take out')
  })
  await t.test('should take text, times and EXIF out of a PNG', () => {
    const extra = [
      ['eXIf', Buffer.from(secret)],
      ['tEXt', Buffer.from(`Location\0${secret}`)],
      ['tIME', Buffer.alloc(7)]
    ] as const
    const taken = Buffer.concat([makePng(640, 360, {extra}), Buffer.from(secret)])
    assert.deepEqual(stripPicture(taken, 'image/png'), makePng(640, 360))
  })
  await t.test('should take comments and XMP out of a GIF, and leave its loop', () => {
    const loop = '\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0'
    const said = `\x21\xfe${String.fromCharCode(secret.length)}${secret}\0`
    const taken = makeGif(640, 360, loop + said)
    assert.deepEqual(stripPicture(taken, 'image/gif'), makeGif(640, 360, loop))
  })
  await t.test('should take EXIF and XMP out of a WebP, and the flags that announce them', () => {
    const taken = makeWebp(640, 360, [
      ['EXIF', secret],
      ['XMP ', secret]
    ])
    assert.deepEqual(stripPicture(taken, 'image/webp'), makeWebp(640, 360))
  })
  await t.test('should refuse an AVIF with metadata, which lie among its pixels', () => {
    assert.notEqual(stripPicture(makeAvif(640, 360), 'image/avif'), undefined)
    assert.equal(stripPicture(makeAvif(640, 360, 'Exif'), 'image/avif'), undefined)
  })
  await t.test('should refuse a picture that is broken before its pixels', () => {
    assert.equal(stripPicture(makeJpeg(640, 360).subarray(0, 60), 'image/jpeg'), undefined)
    assert.equal(stripPicture(makePng(640, 360).subarray(0, 60), 'image/png'), undefined)
    assert.equal(stripPicture(makeGif(640, 360).subarray(0, 20), 'image/gif'), undefined)
    assert.equal(stripPicture(Buffer.from('RIFF\0\0\0\0WEBP'), 'image/webp'), undefined)
  })
})
