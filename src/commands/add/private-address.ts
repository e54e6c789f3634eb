import {BlockList, isIP, isIPv6} from 'node:net'

/** Addresses that lie in no public network. @see https://www.iana.org/assignments/iana-ipv4-special-registry/ */
const four = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4]
] as const

/** Of the global unicast space, what is reserved or carries an address of version 4 in itself. @see https://www.iana.org/assignments/iana-ipv6-special-registry/ */
const six = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
] as const

const refused = new BlockList()
for (const [network, bits] of four) refused.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of six) refused.addSubnet(network, bits, 'ipv6')

const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

/**
 * Tell addresses of this machine, of its networks and of no network from public ones.
 *
 * @param address
 *   An IP address, without brackets; a zone behind `%` is passed over.
 * @returns
 *   `true` for anything that is not surely public.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/u, '')
  if (isIP(bare) === 0) return true
  if (!isIPv6(bare)) return refused.check(bare, 'ipv4')
  // Mapped addresses lie outside the global space: they are told by the address they carry.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(bare)?.[1]
  if (mapped !== undefined) return refused.check(mapped, 'ipv4')
  return !global.check(bare, 'ipv6') || refused.check(bare, 'ipv6')
}
