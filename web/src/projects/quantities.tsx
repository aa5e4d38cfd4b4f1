import { Button } from '@mantine/core'
import { IconPlus, IconRulerMeasure } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { MonthStepper } from '../area/month-stepper'
import { lastFullMonth } from '../area/months'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { isLong, isNamed } from '../people/by-name'
import { NameFilter } from '../people/name-filter'
import { peopleWords } from '../people/words'
import { useMay, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { Missing } from './missing'
import { ofMonth } from './model'
import { QuantityPanel } from './quantity-panel'
import { projectQueries } from './queries'
import { ReportDrawer } from './report-drawer'
import { ProjectTabs } from './tabs'
import { useNames } from './use-names'
import { projectWords } from './words'

/** A month’s quantities: what is reported, what is verified. */
export function Quantities() {
  const t = useWords(projectWords)
  const p = useWords(peopleWords)
  const may = useMay()
  const router = useRouter()
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const month = useSearch('month') ?? lastFullMonth(now, zone)
  const { data, error, refetch } = useQuery(projectQueries.quantities())
  const names = useNames()
  const [reporting, setReporting] = useState(false)
  const report = may('quantity.report') ? () => setReporting(true) : undefined
  const [filter, setFilter] = useState('')
  const quantities = ofMonth(data ?? [], month, names.personName)
  const isOfMany = isLong(new Set(quantities.map(({ personId }) => personId)).size)
  const shown = quantities.filter(
    ({ personId }) => !isOfMany || isNamed(names.personName(personId), filter),
  )
  const show = (which: string) => router.history.push(`/projects?month=${which}`)
  return (
    <>
      <ScreenHead title={t('project.title')} tab={t('project.quantities')}>
        {report ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={report}>
            {t('project.report')}
          </Button>
        ) : null}
      </ScreenHead>
      <ProjectTabs here="quantities" />
      <div className="area-body">
        <div className="area-bar">
          <MonthStepper month={month} go={show} />
          {isOfMany ? (
            <NameFilter label={p('people.filter_name')} value={filter} change={setFilter} />
          ) : null}
        </div>
        <Missing month={month} />
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : quantities.length === 0 ? (
          <State
            icon={IconRulerMeasure}
            title={t('project.none_month_title')}
            text={t('project.none_month_text')}
          >
            {report ? <Button onClick={report}>{t('project.report')}</Button> : null}
          </State>
        ) : shown.length === 0 ? (
          <State title={p('people.none_found', { filter })} />
        ) : (
          shown.map((quantity) => (
            <QuantityPanel
              key={quantity.id}
              quantity={quantity}
              title={`${names.personName(quantity.personId)} · ${names.projectName(quantity.projectId)}`}
            />
          ))
        )}
      </div>
      {reporting ? (
        <ReportDrawer month={month} reported={show} close={() => setReporting(false)} />
      ) : null}
    </>
  )
}
