import { words } from '@bylaw/kernel'
import type { Env } from '../env'
import type { Company } from '../identity/directory'
import type { Member } from '../people/member-store'
import { filled } from './mail-words'
import { postOffice } from './post-office'

const SUBJECT = words('进入{company}的服务门户', 'Your way into the portal of {company}')
const TEXT = words(
  '打开下面的链接即可进入{company}的服务门户。链接 15 分钟内有效，只能用一次。\n\n{link}\n\n如果不是您本人申请，请忽略此邮件。',
  'Open this link to enter the service portal of {company}. It is good for 15 minutes, once.\n\n{link}\n\nIf you did not ask for it, leave it alone.',
)

/** Sends a contact the link with which they come in, in their language. */
export async function putOutEntry(
  env: Env,
  company: Company,
  { personId, email, language }: Member,
  { id, link }: { readonly id: string; readonly link: string },
  nowMs: number,
): Promise<void> {
  const office = postOffice(env, company)
  const settings = await office.settings()
  if (!settings) return
  const values = { company: company.name, link }
  await office.putOut(
    [
      {
        ...{ id, kind: 'entry', personId, toAddress: email, ticketId: null },
        subject: filled(SUBJECT[language], values),
        content: filled(TEXT[language], values),
        replyTo: `${settings.handle}@${env.MAIL_DOMAIN}`,
      },
    ],
    nowMs,
  )
}
