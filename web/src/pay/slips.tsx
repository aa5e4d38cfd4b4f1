import { IconReceipt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { OwnAccount } from './own-account'
import { payQueries } from './queries'
import { SlipList } from './slip-list'
import { PayTabs } from './tabs'
import { payWords } from './words'

/** Pay slips over the months: one’s own, or everyone’s for those who prepare pay. */
export function Slips() {
  const t = useWords(payWords)
  const may = useMay()
  const slips = useQuery(payQueries.slips())
  const title = t(may('pay.read_all') ? 'pay.slips' : 'pay.own_slips')
  return (
    <>
      <ScreenHead title={t('pay.title')} tab={title} />
      <PayTabs here="slips" />
      <div className="area-body">
        <OwnAccount />
        <Listed
          read={slips}
          none={
            <State
              icon={IconReceipt}
              title={t('pay.no_slips_title')}
              text={t('pay.no_slips_text')}
            />
          }
        >
          {(items) => <SlipList slips={items} of="months" />}
        </Listed>
      </div>
    </>
  )
}
