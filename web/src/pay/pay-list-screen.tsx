import { Button } from '@mantine/core'
import { IconInfoCircle, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { areaWords } from '../area/words'
import { Failed, Waiting } from '../common/states'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { PayListSheet } from './pay-list'
import { payListWords } from './pay-list-words'
import { payQueries } from './queries'
import { payWords } from './words'
import '../area/area.css'
import '../area/print.css'
import './pay-list.css'

/** A run’s pay list as it goes to the printer: landscape, its heads on every page, signed at its end. */
export function PayListScreen() {
  const t = useWords(payListWords)
  const pay = useWords(payWords)
  const area = useWords(areaWords)
  const { language } = usePlace()
  const { payRunId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(payQueries.list(payRunId))
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  if (!data) return <Waiting lines={10} />
  const month = formatMonth(data.month, language)
  return (
    <>
      <ScreenHead
        title={t('pay_list.of', { month })}
        lead={<Go href={`/pay/runs/${payRunId}`}>{pay('pay.run_of', { month })}</Go>}
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {area('area.print')}
        </Button>
      </ScreenHead>
      <div className="area-body pay-list-page">
        {data.state === 'approved' ? null : (
          <div className="notice no-print">
            <IconInfoCircle size={18} stroke={1.8} aria-hidden />
            <p>{t('pay_list.not_approved')}</p>
          </div>
        )}
        <PayListSheet list={data} />
      </div>
    </>
  )
}
