import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { areaWords } from '../area/words'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { payQueries } from './queries'
import { Slip } from './slip'
import { slipWords } from './slip-words'
import { RunState } from './state-badge'
import { payWords } from './words'
import '../area/area.css'
import '../area/print.css'
import './pay.css'
import './slip.css'

/** One pay slip, as a voucher whose every amount can be asked why. */
export function PaySlipScreen() {
  const t = useWords(slipWords)
  const pay = useWords(payWords)
  const area = useWords(areaWords)
  const { paySlipId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(payQueries.slip(paySlipId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={10} />
  return (
    <>
      <ScreenHead
        title={t('slip.of', { name: data.row.personName })}
        lead={
          <>
            <Go href="/pay/slips">{pay('pay.slips')}</Go> <RunState state={data.row.state} />
          </>
        }
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {area('area.print')}
        </Button>
      </ScreenHead>
      <div className="area-body">
        <Slip slip={data} />
      </div>
    </>
  )
}
