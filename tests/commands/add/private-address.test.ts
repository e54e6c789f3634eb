import assert from 'node:assert/strict'
import test from 'node:test'
import {isPrivateAddress} from '../../../src/commands/add/private-address.ts'

test('isPrivateAddress', async (t) => {
  const refused = [
    '127.0.0.1',
    '127.255.0.9',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:53aa:64c::1',
    '2001:db8::1',
    'localhost',
    ''
  ]
  for (const address of refused) {
    await t.test(`should refuse “${address}”`, () => {
      assert.equal(isPrivateAddress(address), true)
    })
  }
  await t.test('should allow public addresses', () => {
    for (const address of [
      '1.1.1.1',
      '172.32.0.1',
      '100.128.0.1',
      '2606:4700::1111',
      '::ffff:1.1.1.1'
    ])
      assert.equal(isPrivateAddress(address), false, address)
  })
})
