import type { EmploymentStatus, NewEmployment } from '@bylaw/contract'
import { SegmentedControl, Select } from '@mantine/core'
import { DateField } from '../common/date-field'
import { useWords } from '../i18n/use-words'
import { payWords } from './words'

/** What an employment says, while it is being written. */
export interface EmploymentDraft {
  readonly from: string
  readonly status: EmploymentStatus
  readonly level: number | null
}

/** The employment that was written; undefined while something is missing. */
export function employmentFrom({
  from,
  status,
  level,
}: EmploymentDraft): NewEmployment | undefined {
  if (from === '') return undefined
  if (status !== 'confirmed') return { from, status }
  return level === null ? undefined : { from, status, level }
}

interface EmploymentFieldsProps {
  readonly draft: EmploymentDraft
  readonly wrong: Readonly<Record<string, string | undefined>>
  readonly change: (draft: EmploymentDraft) => void
}

/** Status, first day and level. */
export function EmploymentFields({ draft, wrong, change }: EmploymentFieldsProps) {
  const t = useWords(payWords)
  const { from, status, level } = draft
  return (
    <>
      <SegmentedControl
        aria-label={t('pay.status')}
        value={status}
        onChange={(next) => change({ ...draft, status: next as EmploymentStatus })}
        data={(['confirmed', 'probation', 'contractor', 'left'] as const).map((value) => ({
          value,
          label: t(`pay.${value}`),
        }))}
      />
      <div className="form-pair">
        <DateField
          label={t(status === 'left' ? 'pay.left_since' : 'pay.since')}
          value={from}
          error={wrong['from']}
          change={(next) => change({ ...draft, from: next })}
        />
        {status === 'confirmed' ? (
          <Select
            label={t('pay.level_label')}
            placeholder={t('pay.level_needed')}
            data={Array.from({ length: 8 }, (_, index) => ({
              value: String(index + 1),
              label: t('pay.level', { level: index + 1 }),
            }))}
            value={level === null ? null : String(level)}
            error={wrong['level']}
            onChange={(next) => change({ ...draft, level: next === null ? null : Number(next) })}
          />
        ) : null}
      </div>
      {status === 'contractor' || status === 'left' ? (
        <p className="panel-note">{t(`pay.${status}_hint`)}</p>
      ) : null}
    </>
  )
}
