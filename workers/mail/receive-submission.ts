import type { Env } from '../env'
import type { Company } from '../identity/directory'
import { keepLetter } from './keep-letter'
import { postOffice } from './post-office'
import { sendMails } from './send-mails'

/** What a visitor filled in on a form of the company's, written as a mail. */
export interface Submission {
  readonly from: string
  readonly raw: Uint8Array<ArrayBuffer>
  readonly formId: string
}

/** Takes in what came by a form: kept as it came and sorted like mail. */
export async function receiveSubmission(
  env: Env,
  company: Company,
  { from, raw, formId }: Submission,
  nowMs: number,
): Promise<void> {
  const settings = await postOffice(env, company).settings()
  const to = `${settings?.handle ?? ''}@${env.MAIL_DOMAIN}`
  await keepLetter(env, company, { envelope: { from, to }, raw, formId }, nowMs)
  await sendMails(env, nowMs)
}
