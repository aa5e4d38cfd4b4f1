import type { EmploymentStatus, EmploymentView, NewEmployment } from '@bylaw/contract'
import { Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core'
import { DateField } from '../common/date-field'
import { useWords } from '../i18n/use-words'
import { isAmount } from './model'
import { payWords } from './words'

/** What an employment says, while it is being written. */
export interface EmploymentDraft {
  readonly from: string
  readonly status: EmploymentStatus
  readonly level: number | null
  /** Whether they are paid a salary, and not by level; and which. */
  readonly isSalaried: boolean
  readonly salary: string
}

/** A draft of what is on record; of an employment that begins, where there is none. */
export const employmentDraft = (of?: EmploymentView): EmploymentDraft => ({
  from: of?.from ?? '',
  status: of?.status ?? 'confirmed',
  level: of?.level ?? null,
  isSalaried: of?.monthly != null,
  salary: of?.monthly?.amount ?? '',
})

/** The employment that was written; undefined while something is missing. */
export function employmentFrom({
  from,
  status,
  level,
  isSalaried,
  salary,
}: EmploymentDraft): NewEmployment | undefined {
  if (from === '') return undefined
  if (status !== 'confirmed') return { from, status }
  if (isSalaried) return isAmount(salary) ? { from, status, monthly: salary.trim() } : undefined
  return level === null ? undefined : { from, status, level }
}

interface EmploymentFieldsProps {
  readonly draft: EmploymentDraft
  readonly wrong: Readonly<Record<string, string | undefined>>
  readonly change: (draft: EmploymentDraft) => void
}

/** Status, first day, and the level or the salary. */
export function EmploymentFields({ draft, wrong, change }: EmploymentFieldsProps) {
  const t = useWords(payWords)
  const { from, status, level, isSalaried, salary } = draft
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
        {status !== 'confirmed' ? null : isSalaried ? (
          <TextInput
            label={t('pay.salary')}
            inputMode="decimal"
            value={salary}
            error={wrong['monthly']}
            onChange={(event) => change({ ...draft, salary: event.currentTarget.value })}
          />
        ) : (
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
        )}
      </div>
      {status === 'confirmed' ? (
        <Checkbox
          label={t('pay.is_salaried')}
          description={t('pay.is_salaried_hint')}
          checked={isSalaried}
          onChange={(event) => change({ ...draft, isSalaried: event.currentTarget.checked })}
        />
      ) : null}
      {status === 'contractor' || status === 'left' ? (
        <p className="panel-note">{t(`pay.${status}_hint`)}</p>
      ) : null}
    </>
  )
}
