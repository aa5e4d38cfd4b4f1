import type { NewCrewQuantity } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { MonthSelect } from '../area/month-select'
import { recentMonths } from '../area/months'
import { useChange } from '../area/use-change'
import { areaWords } from '../area/words'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useLines } from '../common/use-lines'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { CrewDays } from './crew-days'
import {
  type CrewDaysDraft,
  type CrewLineDraft,
  type CrewRepairDraft,
  crewWorkFrom,
} from './crew-model'
import { crewWords } from './crew-words'
import { LineFields } from './line-fields'
import { EMPTY_LINE, hasRepair } from './model'
import { ProjectSelect } from './project-select'
import { projectQueries, reportCrewQuantity } from './queries'
import { RepairFields } from './repair-fields'
import { projectWords } from './words'

export interface ReportProps {
  /** The month that is proposed. */
  readonly month: string
  /** Shows the month that a report was made of, which may be another. */
  readonly reported: (month: string) => void
  readonly close: () => void
}

/** Reports what a crew did on a project in a month, each line with its day. */
export function CrewReport({ month: first, reported, close }: ReportProps) {
  const t = useWords(crewWords)
  const project = useWords(projectWords)
  const area = useWords(areaWords)
  const { zone } = usePlace()
  const { data: crews } = useQuery(projectQueries.crews())
  const [now] = useState(() => Date.now())
  const [projectId, setProjectId] = useState<string | null>(null)
  const [crewId, setCrewId] = useState<string | null>(null)
  const [month, setMonth] = useState<string>(first)
  const { drafts, lines, add } = useLines<CrewLineDraft>(() => [{ ...EMPTY_LINE, on: '' }])
  const days = useLines<CrewDaysDraft>(() => [])
  const [repair, setRepair] = useState<CrewRepairDraft>(NO_REPAIR)
  const work = crewWorkFrom(drafts, days.drafts, repair)
  const report = useChange({
    change: (wish: NewCrewQuantity, command) => reportCrewQuantity(wish, command),
    refresh: [['projects', 'quantities']],
    done: () => {
      close()
      reported(month)
    },
  })
  const errors = fieldErrors(report.error)
  const ready = projectId !== null && crewId !== null && work !== undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) report.mutate({ projectId, crewId, month, ...work })
  }
  return (
    <form className="form" onSubmit={submit}>
      <div className="form-pair">
        <ProjectSelect withCompleted value={projectId} choose={setProjectId} />
        <Select
          label={t('crew.crew')}
          data={(crews ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={crewId}
          onChange={setCrewId}
        />
        <MonthSelect
          label={area('area.month')}
          months={recentMonths(now, zone)}
          value={month}
          choose={(value) => setMonth(value ?? month)}
        />
      </div>
      <p className="panel-note">{t('crew.by_day')}</p>
      {lines.map(({ key, draft, change, remove }, index) => (
        <LineFields
          key={key}
          number={index + 1}
          draft={draft}
          change={(next) => change({ ...draft, ...next })}
          remove={remove}
        >
          <DateField
            className="line-day"
            label={t('crew.on')}
            value={draft.on}
            change={(on) => change({ ...draft, on })}
          />
        </LineFields>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => add({ ...EMPTY_LINE, ...drafts.at(-1), metres: '', on: '' })}
      >
        {project('project.add_line')}
      </Button>
      <CrewDays lines={days.lines} add={() => days.add({ on: '', days: '' })} />
      {hasRepair(drafts) ? (
        <RepairFields
          draft={repair}
          change={(next) => setRepair({ ...repair, ...next })}
          error={errors['fee']}
        >
          <DateField
            label={t('crew.repaired_on')}
            value={repair.on}
            change={(on) => setRepair({ ...repair, on })}
          />
        </RepairFields>
      ) : null}
      <ProblemNote error={report.error} />
      <FormButtons close={close}>
        <Button type="submit" disabled={!ready} loading={report.isPending}>
          {project('project.report')}
        </Button>
      </FormButtons>
    </form>
  )
}

const NO_REPAIR: CrewRepairDraft = { on: '', fee: '', underWarranty: false }
