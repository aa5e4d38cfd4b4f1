import { Checkbox, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { isFee, type RepairDraft } from './model'
import { projectWords } from './words'

interface RepairFieldsProps {
  readonly draft: RepairDraft
  readonly change: (next: RepairDraft) => void
  readonly error: string | undefined
  /** What else there is to fill in, before the rest. */
  readonly children?: ReactNode
}

/** What the customer is charged for a repair, asked for as soon as a line is one. */
export function RepairFields({ draft, change, error, children }: RepairFieldsProps) {
  const t = useWords(projectWords)
  const wrong = draft.fee.trim() !== '' && !isFee(draft.fee) ? t('project.fee_wrong') : undefined
  return (
    <div className="form-pair">
      {children}
      <TextInput
        label={t('project.repair_fee')}
        description={t('project.repair_fee_hint')}
        inputMode="decimal"
        autoComplete="off"
        value={draft.fee}
        error={wrong ?? error}
        onChange={(event) => change({ ...draft, fee: event.currentTarget.value })}
      />
      <Checkbox
        className="line-inner"
        label={t('project.under_warranty')}
        checked={draft.underWarranty}
        onChange={(event) => change({ ...draft, underWarranty: event.currentTarget.checked })}
      />
    </div>
  )
}
