import type { Env } from '../env'
import { compose, type MailToSend } from './compose'

/** How mail leaves: each home of the product has its own. */
export interface Carrier {
  readonly name: 'sink' | 'cloudflare'
  /** Hands a mail over; throws where it was not taken. */
  readonly send: (mail: MailToSend) => Promise<void>
}

/** The carrier that `MAIL_OUT` names. */
export function carrierOf({ MAIL_OUT, SEND_EMAIL }: Env): Carrier {
  return MAIL_OUT === 'cloudflare' && SEND_EMAIL ? cloudflare(SEND_EMAIL) : SINK
}

/** Mail stays where it is kept anyway, and a screen shows it: nothing can be lost or sent twice. */
const SINK: Carrier = { name: 'sink', send: async () => undefined }

const cloudflare = (binding: SendEmail): Carrier => ({
  name: 'cloudflare',
  async send(mail) {
    const { EmailMessage } = await import('cloudflare:email')
    await binding.send(new EmailMessage(mail.from, mail.to, compose(mail)))
  },
})
