import type { NoticeMailView, NoticeSending } from '@bylaw/contract'
import { noticeNumber } from '../desk/notices/answer-notices'
import { readMailSettings } from '../mail/settings'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { nextLookMs } from './mail-times'

/** Whether the reader's notices come by mail as well. */
export async function readMailChoice(scope: Scope): Promise<NoticeMailView> {
  const [send, { handle }, me] = await Promise.all([
    scope.notices.sending(),
    readMailSettings(scope),
    scope.people.read(scope.personId),
  ])
  if (!me) throw new Problem('not_signed_in')
  return { send, toAddress: me.email, canSend: handle !== null }
}

/** What they were told before they wanted mails stays where it is. */
export async function chooseMail(scope: Scope, send: NoticeSending): Promise<NoticeMailView> {
  const { items } = await scope.desk.notices.list({ limit: 1, unread: 'false' })
  const lookedTo = noticeNumber(items[0]?.id ?? '')
  await scope.notices.choose(send, lookedTo, nextLookMs(send, scope.zone, scope.now))
  return readMailChoice(scope)
}
