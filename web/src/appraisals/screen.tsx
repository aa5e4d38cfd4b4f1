import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { MonthStepper } from '../area/month-stepper'
import { lastFullMonth } from '../area/months'
import { useSearch } from '../area/use-search'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { appraisalQueries } from './queries'
import { StartDialog } from './start-dialog'
import { AppraisalList } from './view'
import { appraisalWords } from './words'
import '../area/area.css'

/** The sheets of one month: everyone’s for those who score, one’s own for the rest. */
export function AppraisalsScreen() {
  const t = useWords(appraisalWords)
  const may = useMay()
  const router = useRouter()
  const { company } = useMe()
  const [now] = useState(() => Date.now())
  const month = useSearch('month') ?? lastFullMonth(now, company.zone)
  const { data, error, refetch } = useQuery(appraisalQueries.month(month))
  const [starting, setStarting] = useState(false)
  const start = may('appraisal.score') ? () => setStarting(true) : undefined
  return (
    <>
      <ScreenHead title={t('appraisal.title')}>
        {start ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={start}>
            {t('appraisal.start')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <div className="area-bar">
          <MonthStepper
            month={month}
            go={(next) => router.history.push(`/appraisals?month=${next}`)}
          />
        </div>
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : data ? (
          <AppraisalList sheets={data} {...(start ? { start } : {})} />
        ) : (
          <Waiting />
        )}
      </div>
      {starting ? (
        <StartDialog month={month} sheets={data ?? []} close={() => setStarting(false)} />
      ) : null}
    </>
  )
}
