import type { ReportDutyWish, ReportsDue } from '@bylaw/contract'
import { Button, SegmentedControl } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatWholeDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { nameReportDuty, REPORTS } from './report-queries'
import { reportWords } from './report-words'
import './report-duties.css'

type Duty = ReportsDue['duties'][number]

/** Which reports somebody owes beside those of their trips; to be changed by whoever may. */
export function ReportDuties({ of }: { readonly of: ReportsDue }) {
  const t = useWords(reportWords)
  const { language } = usePlace()
  const [changing, change] = useState<Duty>()
  const said = (duty: Duty): string => {
    const report = inLanguage(duty.title, language)
    return duty.owes && duty.from !== null
      ? t('report.owes', { report, from: formatWholeDate(duty.from, language) })
      : t('report.owes_not', { report })
  }
  return (
    <section className="panel" aria-labelledby="reports-duties">
      <header className="panel-head">
        <h2 id="reports-duties">{t('report.who_owes')}</h2>
      </header>
      <ul className="panel-body report-duties">
        {of.duties.map((duty) => (
          <li key={duty.report}>
            <span>{said(duty)}</span>
            {of.mayName ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${t('report.change')} ${inLanguage(duty.title, language)}`}
                onClick={() => change(duty)}
              >
                {t('report.change')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {changing ? (
        <DutyDialog personId={of.person.id} of={changing} close={() => change(undefined)} />
      ) : null}
    </section>
  )
}

function DutyDialog({
  personId,
  of,
  close,
}: {
  readonly personId: string
  readonly of: Duty
  readonly close: () => void
}) {
  const t = useWords(reportWords)
  const { language, zone } = usePlace()
  const [owes, choose] = useState(!of.owes)
  const [from, setFrom] = useState(() => dayOf(Date.now(), zone))
  const change = useChange({
    change: (wish: ReportDutyWish, command) => nameReportDuty(personId, wish, command),
    refresh: REPORTS,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (from !== '') change.mutate({ report: of.report, owes, from })
  }
  return (
    <Dialog close={close} title={inLanguage(of.title, language)}>
      <form className="form" onSubmit={submit}>
        <SegmentedControl
          aria-label={t('report.who_owes')}
          value={owes ? 'yes' : 'no'}
          onChange={(next) => choose(next === 'yes')}
          data={[
            { value: 'yes', label: t('report.yes') },
            { value: 'no', label: t('report.no') },
          ]}
        />
        <DateField label={t('report.from')} value={from} change={setFrom} />
        <ProblemNote error={change.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={from === ''} loading={change.isPending}>
            {t('report.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
