import { words } from '@bylaw/kernel'
import { filled } from '../mail/mail-words'
import type { NewMail } from '../mail/post-office'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Member } from './member-store'

const SUBJECT = words(
  '{inviter} 请您为{company}的服务门户设置密码',
  '{inviter} asks you to choose a password for the portal of {company}',
)
const TEXT = words(
  '{name}：\n\n打开下面的链接设置密码，以后用邮箱和密码也能进入{company}的服务门户。链接 7 天内有效，只能用一次。\n\n{link}\n\n不需要的话，请忽略此邮件：通过邮件里的链接进入照旧可以。',
  'Hello {name},\n\nopen this link to set a password, which you can also use to sign in to the service portal of {company}. The link is valid for seven days and can be used once.\n\n{link}\n\nIf you do not need it, ignore this message: you can still sign in with links sent by mail.',
)

/** The mail with which a contact who may come in already is given a password: the link is theirs alone. */
export async function invitationMail(
  scope: Scope,
  { personId, name, email, language }: Member,
  { id, link }: { readonly id: string; readonly link: string },
): Promise<NewMail> {
  const settings = await scope.mail.settings()
  if (!settings) throw new Problem('wrong_state', { detail: NO_MAIL })
  const values = { name, link, company: scope.companyName, inviter: scope.personName }
  return {
    ...{ id, kind: 'entry', personId, toAddress: email, ticketId: null },
    subject: filled(SUBJECT[language], values),
    content: filled(TEXT[language], values),
    replyTo: `${settings.handle}@${scope.post.domain}`,
  }
}

const NO_MAIL = words(
  '此人已是该客户的联系人，邀请链接只能发到本人邮箱；公司还没有设置邮箱，请先到“邮件”里设置。',
  'This person is already a contact of this customer, and the link can only be sent to their own address, but the company has no mail address yet. Set one up under Mail first.',
)
