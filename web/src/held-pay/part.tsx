import { Button } from '@mantine/core'
import { IconDownload, IconPigMoney } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { PayTabs } from '../pay/tabs'
import { payWords } from '../pay/words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { Payouts } from './payouts'
import { HELD_FILE, heldQueries } from './queries'
import { HeldTable } from './table'
import { heldWords } from './words'

/** What is held of commission: one’s own, or everyone’s for those who prepare pay. */
export function Held() {
  const t = useWords(heldWords)
  const pay = useWords(payWords)
  const may = useMay()
  const { data, error, refetch } = useQuery(heldQueries.balances({}))
  const seesAll = may('pay.read_all')
  return (
    <>
      <ScreenHead title={pay('pay.title')} tab={t(seesAll ? 'held.title' : 'held.own_title')}>
        {seesAll ? (
          <Button
            component="a"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            href={HELD_FILE}
            download
          >
            {t('held.export')}
          </Button>
        ) : null}
      </ScreenHead>
      <PayTabs here="held" />
      <div className="area-body">
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : data.items.length === 0 ? (
          <State icon={IconPigMoney} title={t('held.none_title')} text={t('held.none_text')} />
        ) : (
          <>
            <p className="area-lead">{t('held.lead')}</p>
            <section className="panel" aria-labelledby="held">
              <h2 id="held" className="only-spoken">
                {t('held.title')}
              </h2>
              <HeldTable held={data} shows={seesAll ? 'both' : 'project'} />
            </section>
          </>
        )}
        {may('pay.read_runs') ? <Payouts /> : null}
      </div>
    </>
  )
}
