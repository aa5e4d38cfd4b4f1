import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { recentMonths } from '../area/months'
import { useChange } from '../area/use-change'
import { areaWords } from '../area/words'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { CrewReport } from './crew-report'
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
import { projectQueries, reportQuantity } from './queries'
import { RepairFields } from './repair-fields'
import { StaffSelect } from './staff-select'
import { projectWords } from './words'

/** Reports what a person or a crew did on a project in a month. */
export function ReportDrawer({ month, close }: { month: string; close: () => void }) {
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
          <PersonReport month={month} close={close} />
        ) : (
          <CrewReport month={month} close={close} />
        )}
      </div>
    </SidePanel>
  )
}

function PersonReport({ month: first, close }: { month: string; close: () => void }) {
  const t = useWords(projectWords)
  const area = useWords(areaWords)
  const { zone, language } = usePlace()
  const { data: projects } = useQuery(projectQueries.projects())
  const [now] = useState(() => Date.now())
  const [projectId, setProjectId] = useState<string | null>(null)
  const [personId, setPersonId] = useState<string | null>(null)
  const [month, setMonth] = useState<string | null>(first)
  const [days, setDays] = useState('')
  const [drafts, setDrafts] = useState<readonly LineDraft[]>([EMPTY_LINE])
  const [repair, setRepair] = useState<RepairDraft>({ fee: '', underWarranty: false })
  const work = workFrom(drafts, days, repair)
  const report = useChange({
    change: reportQuantity,
    refresh: [['projects', 'quantities']],
    done: close,
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
        <Select
          label={t('project.project')}
          searchable
          data={(projects ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={projectId}
          onChange={setProjectId}
        />
        <StaffSelect label={t('project.person')} value={personId} choose={setPersonId} />
        <Select
          label={area('area.month')}
          allowDeselect={false}
          data={recentMonths(now, zone).map((value) => ({
            value,
            label: formatMonth(value, language),
          }))}
          value={month}
          onChange={setMonth}
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
      {drafts.map((draft, index) => (
        <LineFields
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name while they are typed.
          key={index}
          number={index + 1}
          draft={draft}
          change={(next) => setDrafts(drafts.map((each, at) => (at === index ? next : each)))}
          remove={() => setDrafts(drafts.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => setDrafts([...drafts, { ...(drafts.at(-1) ?? EMPTY_LINE), metres: '' }])}
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
