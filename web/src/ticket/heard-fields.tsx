import type { Heard } from '@bylaw/contract'
import { Select, TextInput } from '@mantine/core'
import { DateField } from '../common/date-field'
import { useWords } from '../i18n/use-words'
import { confirmWords } from './confirm-words'

/** From whom a colleague has the customer's word; the time as it is typed, in the company's zone. */
export interface HeardDraft extends Omit<Heard, 'at'> {
  readonly at: string
}

interface HeardFieldsProps {
  readonly heard: HeardDraft
  readonly change: (heard: HeardDraft) => void
}

/** Who said it, how and when. */
export function HeardFields({ heard, change }: HeardFieldsProps) {
  const t = useWords(confirmWords)
  return (
    <>
      <TextInput
        autoFocus
        label={t('ticket.heard_who')}
        maxLength={100}
        value={heard.who}
        onChange={(event) => change({ ...heard, who: event.currentTarget.value })}
      />
      <Select
        label={t('ticket.heard_how')}
        allowDeselect={false}
        data={HOW.map((how) => ({ value: how, label: t(`ticket.heard_${how}`) }))}
        value={heard.how}
        onChange={(how) => how && change({ ...heard, how: how as Heard['how'] })}
      />
      <DateField
        withTime
        label={t('ticket.heard_at')}
        value={heard.at}
        change={(at) => change({ ...heard, at })}
      />
    </>
  )
}

const HOW: readonly Heard['how'][] = ['phone', 'on_site', 'mail', 'chat']
