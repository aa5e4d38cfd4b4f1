import type { MailSettingsChange, MailSettingsView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

export async function readMailSettings({ mail, post }: Scope): Promise<MailSettingsView> {
  const kept = await mail.settings()
  return {
    handle: kept?.handle ?? null,
    domain: post.domain,
    unknownSenders: kept?.unknownSenders ?? 'hold',
    sending: post.sending,
    version: kept?.version ?? 0,
  }
}

/**
 * Chooses the company's address. The route is taken in CONTROL first, for it is what two companies
 * could both want; the settings follow, and a retry meets its own route.
 */
export async function changeMailSettings(
  scope: Scope,
  wish: MailSettingsChange,
  basedOn: number,
): Promise<MailSettingsView> {
  const { version } = await readMailSettings(scope)
  if (version !== basedOn) throw new Problem('stale_version', { currentVersion: version })
  if (!(await scope.post.takeHandle(wish.handle))) throw taken()
  await scope.mail.change(wish, basedOn, [
    auditEntry(scope, 'mail_settings.changed', scope.companyId),
  ])
  return readMailSettings(scope)
}

const taken = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/handle',
        code: 'taken',
        message: words('这个地址已被使用，请换一个。', 'This address is taken; choose another.'),
      },
    ],
  })
