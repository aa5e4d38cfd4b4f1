import ipaddr from 'ipaddr.js'

/** What counts as one caller: an IPv4 address, or the /64 that an IPv6 customer is given. */
const CUSTOMER_BITS = 64

/**
 * The caller's address as tries are counted under it: without the port that some proxies note,
 * an IPv4 address out of its IPv6 clothes, and an IPv6 address cut to its network, which is one
 * customer's however many addresses they take from it.
 *
 * @param noted the edge's note of the caller; none where the caller is on this machine
 */
export function callerAddress(noted: string | undefined): string {
  if (noted === undefined) return LOCAL
  const bare = /^\[(.*)\](?::\d+)?$/.exec(noted)?.[1] ?? noted.replace(/^([\d.]+):\d+$/, '$1')
  // Whatever else a proxy notes is one caller: it cannot be told apart.
  if (!ipaddr.isValid(bare)) return 'unreadable'
  const address = ipaddr.process(bare)
  if (address.kind() === 'ipv4') return address.toString()
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${CUSTOMER_BITS}`)
  return `${network.toString()}/${CUSTOMER_BITS}`
}

/** What stands for an address where there is none. */
export const LOCAL = 'local'
