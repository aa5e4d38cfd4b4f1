import type { MailReason } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { numberSeen } from '../desk/number-seen'
import type { Env } from '../env'
import { fileRoom } from '../files/file-room'
import type { Company } from '../identity/directory'
import { claimsOf } from '../identity/enter'
import { openScope } from '../open-scope'
import { doorway } from '../people/membership'
import { ticketIdOf } from '../platform/ids'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { subjectOf } from './head-of-mail'
import { plainText } from './plain-text'
import { ticketAnswered, ticketsAnswered } from './post'
import { type ArrivedLetter, postOffice, type Settled } from './post-office'
import { type ReadMail, readMail } from './read-mail'
import { putOutReceipt } from './receipt'
import type { MailAnswer } from './receive-mail'
import { openFromMail, sayFromMail } from './take-mail'

/** So often in a row sorting a letter may break off with the host; then a colleague is to look. */
const MOST_BEGUN = 3

/**
 * Decides what becomes of a letter, by rules that anyone can be told:
 *
 * 1. What a machine wrote is set aside; a report of an undelivered mail marks that mail.
 * 2. Only an active contact's mail becomes a ticket or a word on one, in that contact's name. A mail
 *    that names two writers, or none, is nobody's.
 * 3. It becomes a word on a ticket only through a reply address that we sealed, and only where the
 *    Desk lets this contact see that ticket. Subjects and Message-IDs decide nothing.
 *    One that went to the company's address as well is that word alone, once it has come there; and
 *    where it does not come, it is said there from this one. However late the other copy comes, it is
 *    known by its Message-ID, writer and words, and is not said again.
 * 4. Everyone else's is held for a colleague, or refused where the company says so.
 * 5. What cannot be read is a ticket with the mail as it came attached, and its writer is told so.
 */
export async function sortLetter(
  env: Env,
  company: Company,
  id: string,
  nowMs: number,
): Promise<MailAnswer> {
  const office = postOffice(env, company)
  const letter = await office.beginSorting(id)
  if (letter && letter.begun > MOST_BEGUN) {
    await office.giveUpSorting(id, 'gave_up')
    return 'taken'
  }
  const raw = letter && (await fileRoom(env.FILES, company.id).bytes(id))
  // Sorted already: the same mail was delivered again.
  if (!raw) return 'taken'
  const envelope = { from: letter.envelopeFrom, to: letter.envelopeTo }
  const mail = await readMail(raw, envelope, env.MAIL_DOMAIN, (addresses) =>
    office.sentAbout(ticketsAnswered(addresses, (each) => ticketAnswered(env, company.id, each))),
  )
  const become = await whatBecomes({ env, company, letter, raw, mail, nowMs })
  if (become === NOT_YET) {
    await office.endSorting(id)
    return 'taken'
  }
  const seen = seenOf(letter, mail)
  // What can be read of one that cannot be read is its subject, which its ticket has as well.
  const subject = mail ? seen.subject : await subjectOf(raw)
  await office.settle(id, { ...seen, subject, ...become }, nowMs)
  return become.reason === 'refused' ? 'refused' : 'taken'
}

interface Case {
  readonly env: Env
  readonly company: Company
  readonly letter: ArrivedLetter
  readonly raw: Uint8Array<ArrayBuffer>
  readonly mail: ReadMail | undefined
  readonly nowMs: number
}

type Become = Pick<Settled, 'state' | 'reason' | 'on'>

/** Its other copy may still be on its way: what was not decided is sorted once more within minutes. */
const NOT_YET = 'not_yet'
const ON_ITS_WAY_MS = 60_000

const held = (reason: MailReason): Become => ({ state: 'held', reason })
const setAside = (reason: MailReason): Become => ({ state: 'set_aside', reason })

async function whatBecomes(found: Case): Promise<Become | typeof NOT_YET> {
  const { env, company, letter, mail, nowMs } = found
  const office = postOffice(env, company)
  if (mail?.automatic !== undefined) {
    const ticketId = answeredBy(found)
    if (mail.automatic === 'bounce' && ticketId !== null)
      await office.noteBounce(ticketId, mail.notReached)
    const isForm = mail.automatic === 'automatic' && letter.formId !== null
    return setAside(isForm ? 'form_machine' : mail.automatic)
  }
  if (mail?.isDisowned) return held('disowned')
  if (mail && !mail.hasOneWriter) return held('no_one_writer')
  const address = mail?.fromAddress ?? letter.envelopeFrom.toLowerCase()
  const person = await doorway(env[company.shard], company.id).personWithEmail(address)
  if (!person) {
    // A site is for strangers, too: what they send by a form always finds a colleague.
    const settings = letter.formId === null ? await office.settings() : null
    if (settings?.unknownSenders === 'refuse') return setAside('refused')
    return held(mail ? 'unknown_sender' : 'unreadable')
  }
  if (person.role !== 'contact') return held('from_staff')
  const claims = await claimsOf({ env }, company, person.personId)
  if (!claims) return held('unknown_sender')
  const commandId = `mail/${letter.id}`
  const request = { requestId: letter.id, now: instant(nowMs), commandId }
  return taken(openScope(env, claims, request), found)
}

/** The mail in its writer's own name: what they may not do otherwise, they may not by mail. */
async function taken(scope: Scope, found: Case): Promise<Become | typeof NOT_YET> {
  const { env, company, mail, letter, raw, nowMs } = found
  const elsewhere = answeredBy(found) === null ? await answeredElsewhere(scope, found) : undefined
  if (elsewhere) {
    const seen = seenOf(letter, mail)
    if (await postOffice(env, company).cameTo(elsewhere.address, letter, seen))
      return { ...setAside('copy'), on: elsewhere }
    if (nowMs < letter.receivedAtMs + ON_ITS_WAY_MS) return NOT_YET
  }
  const ticketId = elsewhere?.ticketId ?? answeredBy(found)
  try {
    if (mail && ticketId !== null) {
      const done = await sayFromMail(scope, ticketId, mail, { ...letter, raw })
      const isCopy = done.met !== undefined && done.met !== letter.id
      const become: Become = isCopy ? setAside('copy') : { state: 'taken', reason: '' }
      return { ...become, on: done.changed }
    }
    const { changed, met } = await openFromMail(scope, mail, { ...letter, raw })
    const isItsOwn = changed.ticketId === ticketIdOf(letter.id)
    // What a colleague made of it meanwhile may be another customer's.
    if (isItsOwn && (met === undefined || (await numberSeen(scope, changed.ticketId))))
      await putOutReceipt(found, scope, changed)
    return { state: 'taken', reason: mail ? '' : 'unreadable', on: changed }
  } catch (error) {
    if (error instanceof Problem) return held(REASONS[error.code] ?? 'not_taken')
    throw error
  }
}

const REASONS: Readonly<Record<string, MailReason>> = {
  not_found: 'not_theirs',
  too_many_requests: 'too_many',
}

/** The ticket that a letter answers, by the address it was sent to. */
const answeredBy = ({ env, company, letter }: Case): string | null =>
  ticketAnswered(env, company.id, letter.envelopeTo)

/**
 * The ticket of theirs that the same mail answers where it went to a reply address as well: it is a
 * word there, and no ticket of its own here. That a ticket is another customer's changes nothing here.
 */
async function answeredElsewhere(scope: Scope, { env, company, mail }: Case) {
  const answered = (mail?.sentTo ?? []).flatMap((address) => {
    const ticketId = ticketAnswered(env, company.id, address)
    return ticketId === null ? [] : [{ address, ticketId }]
  })
  for (const each of answered.slice(0, MOST_ANSWERED)) {
    const number = await numberSeen(scope, each.ticketId)
    if (number !== undefined) return { ...each, number }
  }
  return undefined
}

/** So many reply addresses of one mail are looked at. */
const MOST_ANSWERED = 5

const LONGEST_EXCERPT = 300

const seenOf = (letter: ArrivedLetter, mail: ReadMail | undefined) => ({
  fromAddress: (mail?.fromAddress || letter.envelopeFrom).slice(0, 320),
  fromName: mail?.fromName ?? '',
  subject: mail?.subject ?? '',
  excerpt: plainText(mail?.text.slice(0, LONGEST_EXCERPT + 1) ?? '', LONGEST_EXCERPT),
  files: (mail?.files ?? []).map(({ name, bytes }) => ({ name, sizeBytes: bytes.length })),
})
