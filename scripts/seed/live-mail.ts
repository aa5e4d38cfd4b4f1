import { readFileSync } from 'node:fs'
import type { MailSettingsView } from '@bylaw/contract'
import { envelopeOf } from '../mail/envelope'
import { handIn } from '../mail/hand-in'
import type { Founded } from './found-company'
import type { Story } from './story'

/** A host that may be filled: where it answers, and what lets mail in. */
export interface Door {
  readonly address: string
  readonly mailSecret: string
}

/** The mails of `mails/` that a company's story names arrive; the same one again is the same letter. */
export async function receiveMails(
  company: Founded,
  { channels }: Story,
  { address, mailSecret }: Door,
): Promise<void> {
  const { handle, domain } = await company.as('owner').get<MailSettingsView>('/v1/mail-settings')
  for (const file of channels.mails) {
    const raw = new Uint8Array(readFileSync(new URL(`./mails/${file}`, import.meta.url)))
    const envelope = envelopeOf(raw, domain, { from: undefined, to: `${handle}@${domain}` })
    const { status, word } = await handIn(address, mailSecret, envelope, raw)
    if (status !== 202) throw new Error(`The mail ${file} was answered ${status} ${word}.`)
  }
}
