import type { Env } from '../env'
import { type Company, directory } from '../identity/directory'
import type { Envelope } from './automatic'
import { keepLetter } from './keep-letter'
import { LARGEST_MAIL_BYTES } from './read-mail'
import { ourAddress } from './reply-address'

/** What the sending server is told. `later` asks it to try again. */
export type MailAnswer = 'taken' | 'no_such_address' | 'too_large' | 'refused' | 'later'

const HOUR_MS = 3_600_000
/** Mails taken for one company, and from one sender, in an hour. */
const MOST_FOR_COMPANY = 2_000
const MOST_FROM_SENDER = 100

/** Takes a mail in, if it is for one of our companies, no larger than we take and not one of too many. */
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

  return keepLetter(env, company, { envelope, raw, formId: null }, nowMs)
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
