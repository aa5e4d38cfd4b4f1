import { createHash } from 'node:crypto'
import type { Env } from '../env'
import { fileRoom } from '../files/file-room'
import type { Company } from '../identity/directory'
import { logError } from '../platform/log'
import type { Envelope } from './automatic'
import { postOffice } from './post-office'
import type { MailAnswer } from './receive-mail'
import { sortLetter } from './sort-letter'

/** A letter that has just come. */
export interface NewLetter {
  readonly envelope: Envelope
  readonly raw: Uint8Array<ArrayBuffer>
  /** The form that it came by; null for mail. */
  readonly formId: string | null
}

/**
 * Keeps a letter as it came and writes it down before anything is made of it, so that what we
 * answered for is never lost: one that breaks off half way is sorted by the sweep, and one that
 * comes twice is the same letter.
 */
export async function keepLetter(
  env: Env,
  company: Company,
  { envelope, raw, formId }: NewLetter,
  nowMs: number,
): Promise<MailAnswer> {
  const id = letterId(company, envelope, raw)
  await fileRoom(env.FILES, company.id).put(id, raw)
  await postOffice(env, company).noteArrival({
    ...{ id, envelopeFrom: envelope.from, envelopeTo: envelope.to },
    ...{ sizeBytes: raw.byteLength, receivedAtMs: nowMs, formId },
  })
  try {
    return await sortLetter(env, company, id, nowMs)
  } catch (error) {
    logError('letter_not_sorted', error, { companyId: company.id, id })
    return 'taken'
  }
}

/** The same mail to the same address has the same id, however often it is delivered. */
function letterId({ id }: Company, { to }: Envelope, raw: Uint8Array): string {
  const digest = createHash('sha256').update(`${id}\n${to.toLowerCase()}\n`).update(raw).digest()
  return `ltr_${digest.toString('hex').slice(0, 40)}`
}
