import type { ProcedureSchedule, ProcedureView } from '@bylaw/contract'
import { Button, NumberInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { useMe } from '../shell/company'
import { PROCEDURES, scheduleProcedure } from './queries'
import { procedureWords } from './words'

/** Says whose a duty is, and from which day its rounds are counted. */
export function ScheduleDialog({ duty, close }: { duty: ProcedureView; close: () => void }) {
  const t = useWords(procedureWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const me = useMe()
  const [responsibleId, choose] = useState<string | null>(
    duty.schedule?.responsible.id ?? me.person.id,
  )
  const [countedFrom, setFrom] = useState('')
  const [opensDaysBefore, setDays] = useState(duty.schedule?.opensDaysBefore ?? 3)
  const plan = useChange({
    change: (wish: ProcedureSchedule) => scheduleProcedure(duty.ruleSetId, wish),
    refresh: [PROCEDURES],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (responsibleId) plan.mutate({ responsibleId, countedFrom, opensDaysBefore })
  }
  const errors = fieldErrors(plan.error)
  return (
    <Dialog close={close} size="sm" title={inLanguage(duty.title, language)}>
      <form className="form" onSubmit={submit}>
        <StaffSelect label={t('procedure.responsible')} value={responsibleId} choose={choose} />
        <DateField
          label={t('procedure.counted_from')}
          description={t('procedure.counted_from_hint')}
          value={countedFrom}
          change={setFrom}
          error={errors['countedFrom']}
        />
        <NumberInput
          label={t('procedure.opens_before')}
          min={0}
          max={60}
          allowDecimal={false}
          value={opensDaysBefore}
          onChange={(next) => setDays(Number(next) || 0)}
        />
        <ProblemNote error={plan.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button
            type="submit"
            disabled={!responsibleId || countedFrom === ''}
            loading={plan.isPending}
          >
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
