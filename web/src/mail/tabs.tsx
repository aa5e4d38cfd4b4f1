import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { mailWords } from './words'

const HREFS = {
  letters: '/mail',
  outgoing: '/mail/sent',
  forms: '/mail/forms',
  settings: '/mail/settings',
} as const
type MailPart = keyof typeof HREFS

export function MailTabs({ here }: { here: MailPart }) {
  const t = useWords(mailWords)
  const parts = Object.keys(HREFS) as MailPart[]
  return (
    <AreaTabs
      label={t('mail.parts')}
      here={HREFS[here]}
      tabs={parts.map((part) => ({ href: HREFS[part], label: t(`mail.${part}`) }))}
    />
  )
}
