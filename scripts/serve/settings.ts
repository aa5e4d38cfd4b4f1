import { isAbsolute, resolve } from 'node:path'
import { Sorry } from './sorry'

/** How one host runs. Everything comes from the environment; there is no settings file. */
export interface Settings {
  /** Absolute path of the data folder: store, secrets, lock. */
  readonly data: string
  /** Address to listen on. Loopback unless told otherwise. */
  readonly host: string
  /** Port to listen on; 0 lets the machine choose. */
  readonly port: number
  /** Where people reach the host, when a proxy of the operator's stands before it. */
  readonly origin: string | undefined
  /** What webhooks may reach: public addresses only, or this machine's loopback as well. */
  readonly egress: 'public' | 'loopback-too'
  /** What stands behind the @ of every company's address. */
  readonly mailDomain: string
  /** Whether an empty store is filled with the two demo companies. */
  readonly demo: boolean
}

const KNOWN = {
  BYLAW_DATA: 'the data folder (default ./data)',
  BYLAW_HOST: 'the address to listen on (default 127.0.0.1)',
  BYLAW_PORT: 'the port to listen on (default 8787)',
  BYLAW_ORIGIN: 'where people reach it, e.g. https://desk.example.com (default the address itself)',
  BYLAW_EGRESS: 'what webhooks may reach: public or loopback-too (default public)',
  BYLAW_MAIL_DOMAIN:
    'what stands behind the @ of the companies’ addresses (default mail.bylaw.example)',
  BYLAW_DEMO: 'whether an empty store gets the demo companies: yes or no (default yes)',
} as const

type Name = keyof typeof KNOWN

/** Reads the settings, or says in one sentence which one is wrong. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Settings {
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('BYLAW_') && !(name in KNOWN),
  )
  if (unknown !== undefined)
    throw new Sorry(
      `There is no setting ${unknown}; the settings are ${Object.keys(KNOWN).join(', ')}.`,
    )

  const read = (name: Name): string | undefined => environment[name]?.trim() || undefined
  const data = read('BYLAW_DATA') ?? 'data'
  const origin = originFrom(read('BYLAW_ORIGIN'))
  return {
    data: isAbsolute(data) ? data : resolve(folder, data),
    host: hostFrom(read('BYLAW_HOST') ?? '127.0.0.1', origin),
    port: portFrom(read('BYLAW_PORT') ?? '8787'),
    origin,
    egress: oneOf('BYLAW_EGRESS', read('BYLAW_EGRESS') ?? 'public', ['public', 'loopback-too']),
    mailDomain: domainFrom(read('BYLAW_MAIL_DOMAIN') ?? 'mail.bylaw.example'),
    demo: oneOf('BYLAW_DEMO', read('BYLAW_DEMO') ?? 'yes', ['yes', 'no']) === 'yes',
  }
}

/**
 * The runtime does not tell a Worker whom it is talking to. Where others than this machine connect,
 * a proxy must say so, or all of them together would count as one who guesses at passwords.
 */
function hostFrom(host: string, origin: string | undefined): string {
  if (origin === undefined && !/^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host))
    throw new Sorry(
      `BYLAW_HOST ${host} is reached from other machines, which only a proxy can tell apart: put one before it and name it in BYLAW_ORIGIN.`,
    )
  return host
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Sorry(`BYLAW_PORT must be a port number from 0 to 65535, not "${text}".`)
  return port
}

function originFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, ''))
    throw new Sorry(
      `BYLAW_ORIGIN must be an origin such as https://desk.example.com, not "${text}".`,
    )
  return url.origin
}

function domainFrom(text: string): string {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text))
    throw new Sorry(`BYLAW_MAIL_DOMAIN must be a domain such as mail.example.com, not "${text}".`)
  return text
}

function oneOf<Choice extends string>(
  name: Name,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === text)
  if (choice === undefined)
    throw new Sorry(`${name} must be ${choices.join(' or ')}, not "${text}".`)
  return choice
}
