import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import ipaddr from 'ipaddr.js'

/** Where webhooks may go: the public internet, or, for a receiver under test, also loopback. */
export type Egress = 'public' | 'loopback'

export interface UnfitAddress {
  readonly code: 'not_https' | 'wrong_port' | 'has_credentials' | 'not_public' | 'not_a_url'
  readonly message: Words
}

/**
 * Reads the address of a webhook endpoint and refuses whatever is not plainly public.
 *
 * The URL parser has already undone decimal, octal, hex and full-width spellings of an IPv4
 * address, so what is judged here is what would be connected to. Names that resolve to private
 * addresses are stopped where the connection is made (`global_fetch_strictly_public`, or the
 * one-machine host's network service), because only there the answer of DNS is known.
 *
 * @param text what the customer typed
 * @param egress `loopback` also lets `http://127.0.0.1:PORT` and `http://localhost:PORT` through
 * @param ownHost our own host name, which is never a receiver
 */
export function webhookAddress(
  text: string,
  egress: Egress,
  ownHost: string,
): Result<URL, UnfitAddress> {
  if (!URL.canParse(text)) return refuse(UNFIT.not_a_url)
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return refuse(UNFIT.has_credentials)
  if (egress === 'loopback' && LOOPBACK.has(url.hostname)) return ok(url)
  if (url.protocol !== 'https:') return refuse(UNFIT.not_https)
  if (url.port !== '') return refuse(UNFIT.wrong_port)
  if (!isPublicHost(url.hostname) || url.hostname === ownHost) return refuse(UNFIT.not_public)
  return ok(url)
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Name spaces that never lead to the public internet (RFC 6761, 6762, 8375, ICANN .internal). */
const PRIVATE_SUFFIXES = [
  '.localhost',
  '.localdomain',
  '.local',
  '.internal',
  '.intranet',
  '.lan',
  '.home',
  '.corp',
  '.home.arpa',
  '.test',
  '.invalid',
  '.onion',
  // Wildcard DNS that maps names to any address in them.
  '.nip.io',
  '.sslip.io',
  '.localtest.me',
  '.lvh.me',
  '.vcap.me',
  '.xip.io',
  '.1u.ms',
  '.rbndr.us',
  '.traefik.me',
  '.local.gd',
  '.localhost.direct',
  '.lacolhost.com',
  '.yoogle.com',
  '.ip.linodeusercontent.com',
  // Service discovery inside clusters.
  '.svc',
  '.consul',
]

/** Addresses in public ranges that lead to a cloud's own machinery (Azure's wire server). */
const PLATFORM_ADDRESSES = new Set(['168.63.129.16'])

function isPublicHost(host: string): boolean {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host
  if (ipaddr.isValid(bare)) return isPublicAddress(bare)
  return (
    bare.includes('.') &&
    !bare.endsWith('.') &&
    !PRIVATE_SUFFIXES.some((suffix) => `.${bare}`.endsWith(suffix))
  )
}

/**
 * Unicast, of IPv6 only what is given out for the public internet (`2000::/3`, RFC 4291 2.4;
 * ipaddr.js counts all the rest as plain unicast), and no cloud's own service address.
 */
function isPublicAddress(text: string): boolean {
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast' || PLATFORM_ADDRESSES.has(address.toString())) return false
  return address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST)
}

const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3')

const UNFIT = {
  not_a_url: {
    code: 'not_a_url',
    message: words('这不是有效的网址。', 'This is not a URL.'),
  },
  not_https: {
    code: 'not_https',
    message: words('接收地址必须使用 https。', 'The address must use https.'),
  },
  wrong_port: {
    code: 'wrong_port',
    message: words('接收地址只能使用 443 端口。', 'Only port 443 is allowed.'),
  },
  has_credentials: {
    code: 'has_credentials',
    message: words(
      '网址里不能带用户名或密码。',
      'A URL with a user name or password is not accepted.',
    ),
  },
  not_public: {
    code: 'not_public',
    message: words('接收地址必须是公网地址。', 'The address must be on the public internet.'),
  },
} as const satisfies Record<string, UnfitAddress>
