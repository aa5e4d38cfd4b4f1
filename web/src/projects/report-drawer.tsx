import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { MonthSelect } from '../area/month-select'
import { recentMonths } from '../area/months'
import { useChange } from '../area/use-change'
import { areaWords } from '../area/words'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useLines } from '../common/use-lines'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { usePlace } from '../shell/company'
import { CrewReport, type ReportProps } from './crew-report'
import { crewWords } from './crew-words'
import { LineFields } from './line-fields'
import {
  daysFrom,
  EMPTY_LINE,
  hasRepair,
  type LineDraft,
  type RepairDraft,
  workFrom,
} from './model'
import { ProjectSelect } from './project-select'
import { reportQuantity } from './queries'
import { RepairFields } from './repair-fields'
import { projectWords } from './words'

/** Reports what a person or a crew did on a project in a month. */
export function ReportDrawer({ month, reported, close }: ReportProps) {
  const t = useWords(projectWords)
  const crew = useWords(crewWords)
  const [whose, setWhose] = useState<string>('one')
  return (
    <SidePanel close={close} size="lg" title={t('project.report')}>
      <div className="form">
        <SegmentedControl
          aria-label={crew('crew.whose')}
          data={[
            { value: 'one', label: crew('crew.of_one') },
            { value: 'crew', label: crew('crew.of_crew') },
          ]}
          value={whose}
          onChange={setWhose}
        />
        {whose === 'one' ? (
          <PersonReport month={month} reported={reported} close={close} />
        ) : (
          <CrewReport month={month} reported={reported} close={close} />
        )}
      </div>
    </SidePanel>
  )
}

function PersonReport({ month: first, reported, close }: ReportProps) {
  const t = useWords(projectWords)
  const area = useWords(areaWords)
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const [projectId, setProjectId] = useState<string | null>(null)
  const [personId, setPersonId] = useState<string | null>(null)
  const [month, setMonth] = useState<string | null>(first)
  const [days, setDays] = useState('')
  const { drafts, lines, add } = useLines<LineDraft>(() => [EMPTY_LINE])
  const [repair, setRepair] = useState<RepairDraft>({ fee: '', underWarranty: false })
  const work = workFrom(drafts, days, repair)
  const report = useChange({
    change: reportQuantity,
    refresh: [['projects', 'quantities']],
    done: (quantity) => {
      close()
      reported(quantity.month)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (projectId && personId && month && work)
      report.mutate({ projectId, personId, month, ...work })
  }
  const complete = projectId && personId && month && work
  return (
    <form className="form" onSubmit={submit}>
      <div className="form-pair">
        <ProjectSelect withCompleted value={projectId} choose={setProjectId} />
        <StaffSelect label={t('project.person')} value={personId} choose={setPersonId} />
        <MonthSelect
          label={area('area.month')}
          months={recentMonths(now, zone)}
          value={month}
          choose={setMonth}
        />
        <TextInput
          label={t('project.day_rate_days')}
          inputMode="decimal"
          placeholder="0"
          value={days}
          error={daysFrom(days) === undefined ? t('project.days_wrong') : undefined}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
      </div>
      {lines.map(({ key, ...line }, index) => (
        <LineFields key={key} number={index + 1} {...line} />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => add({ ...(drafts.at(-1) ?? EMPTY_LINE), metres: '' })}
      >
        {t('project.add_line')}
      </Button>
      {hasRepair(drafts) ? (
        <RepairFields draft={repair} change={setRepair} error={fieldErrors(report.error)['fee']} />
      ) : null}
      <ProblemNote error={report.error} />
      <FormButtons close={close}>
        <Button type="submit" disabled={!complete} loading={report.isPending}>
          {t('project.report')}
        </Button>
      </FormButtons>
    </form>
  )
}
