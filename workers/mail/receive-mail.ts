import { createHash } from 'node:crypto'
import type { Env } from '../env'
import { fileRoom } from '../files/file-room'
import { type Company, directory } from '../identity/directory'
import { logError } from '../platform/log'
import type { Envelope } from './automatic'
import { postOffice } from './post-office'
import { LARGEST_MAIL_BYTES } from './read-mail'
import { ourAddress } from './reply-address'
import { sortLetter } from './sort-letter'

/** What the sending server is told. `later` asks it to try again. */
export type MailAnswer = 'taken' | 'no_such_address' | 'too_large' | 'refused' | 'later'

const HOUR_MS = 3_600_000
/** Mails taken for one company, and from one sender, in an hour. */
const MOST_FOR_COMPANY = 2_000
const MOST_FROM_SENDER = 100

/**
 * Takes a mail in. It is kept as it came and written down before anything is made of it, so that
 * what we answered for is never lost: a mail that breaks off half way is sorted by the sweep, and
 * one that is delivered twice is the same letter.
 */
export async function receiveMail(
  env: Env,
  envelope: Envelope,
  raw: Uint8Array<ArrayBuffer>,
  nowMs: number,
): Promise<MailAnswer> {
  const company = await companyOf(env, envelope.to)
  if (!company) return 'no_such_address'
  if (raw.byteLength > LARGEST_MAIL_BYTES) return 'too_large'
  if (!(await hasRoom(env, company, envelope, nowMs))) return 'later'

  const id = letterId(company, envelope, raw)
  await fileRoom(env.FILES, company.id).put(id, raw)
  const { from, to } = envelope
  await postOffice(env, company).noteArrival({
    ...{ id, envelopeFrom: from, envelopeTo: to },
    ...{ sizeBytes: raw.byteLength, receivedAtMs: nowMs },
  })
  try {
    return await sortLetter(env, company, id, nowMs)
  } catch (error) {
    logError('letter_not_sorted', error, { companyId: company.id, id })
    return 'taken'
  }
}

/** Whose address this is. */
async function companyOf(env: Env, address: string): Promise<Company | undefined> {
  const ours = ourAddress(address, env.MAIL_DOMAIN)
  return ours && companyWithHandle(env, ours.handle)
}

/** The company that mail under this name is for. */
export async function companyWithHandle(env: Env, handle: string): Promise<Company | undefined> {
  const route = await env.CONTROL.prepare(
    'SELECT company_id AS companyId FROM mail_routes WHERE handle = ?',
  )
    .bind(handle)
    .first<{ companyId: string }>()
  return route ? directory(env.CONTROL).company(route.companyId) : undefined
}

async function hasRoom(
  env: Env,
  { id }: Company,
  { from }: Envelope,
  nowMs: number,
): Promise<boolean> {
  const counters = [
    [`${id}/mail-from/${from.toLowerCase()}`, MOST_FROM_SENDER],
    [`${id}/mail`, MOST_FOR_COMPANY],
  ] as const
  for (const [name, limit] of counters)
    if (!(await env.GATE.getByName(name).pass(limit, HOUR_MS, nowMs)).open) return false
  return true
}

/** The same mail to the same address has the same id, however often it is delivered. */
function letterId({ id }: Company, { to }: Envelope, raw: Uint8Array): string {
  const digest = createHash('sha256').update(`${id}\n${to.toLowerCase()}\n`).update(raw).digest()
  return `ltr_${digest.toString('hex').slice(0, 40)}`
}
