import type { StoppageView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBarrierBlock, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { listMark } from '../format/list'
import { formatDay, formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { AddStoppageDialog } from './add-stoppage'
import { stoppagesOf } from './stoppage-queries'
import { stoppageWords } from './stoppage-words'
import { PayTabs, payHref } from './tabs'
import { WithdrawStoppageDialog } from './withdraw-stoppage'
import { payWords } from './words'

/** The shutdowns that reach into a month. */
export function Stoppages() {
  const t = useWords(stoppageWords)
  const pay = useWords(payWords)
  const may = useMay()
  const router = useRouter()
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const month = useSearch('month') ?? monthOf(now, zone)
  const { data, error, refetch } = useQuery(stoppagesOf(month))
  const [asked, ask] = useState<'add' | StoppageView>()
  const add = may('stoppage.change') ? () => ask('add') : undefined
  const close = () => ask(undefined)
  return (
    <>
      <ScreenHead title={pay('pay.title')} tab={t('stoppage.title')}>
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('stoppage.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <PayTabs here="stoppages" />
      <div className="area-body">
        <p className="area-lead">{t('stoppage.lead')}</p>
        <div className="area-bar">
          <MonthStepper
            month={month}
            go={(next) => router.history.push(`${payHref('stoppages')}?month=${next}`)}
          />
        </div>
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : data.items.length === 0 ? (
          <State
            icon={IconBarrierBlock}
            title={t('stoppage.none_title')}
            text={t('stoppage.none_text')}
          >
            {add ? <Button onClick={add}>{t('stoppage.add')}</Button> : null}
          </State>
        ) : (
          <StoppageList items={data.items} withdraw={ask} />
        )}
      </div>
      {asked === 'add' ? <AddStoppageDialog close={close} /> : null}
      {asked && asked !== 'add' ? <WithdrawStoppageDialog stoppage={asked} close={close} /> : null}
    </>
  )
}

interface ListProps {
  readonly items: readonly StoppageView[]
  readonly withdraw: (stoppage: StoppageView) => void
}

function StoppageList({ items, withdraw }: ListProps) {
  const t = useWords(stoppageWords)
  const place = usePlace()
  const dates = ({ from, to }: StoppageView) =>
    t('stoppage.between', {
      from: formatWholeDate(from, place.language),
      to: formatWholeDate(to, place.language),
    })
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('stoppage.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stoppage.part')}</th>
            <th scope="col" className="wide">
              {t('stoppage.dates')}
            </th>
            <th scope="col" className="wide">
              {t('stoppage.cause')}
            </th>
            <th scope="col">
              <span className="only-spoken">{t('stoppage.withdraw')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((each) => (
            <tr key={each.id} className={each.withdrawal ? 'taken-back' : undefined}>
              <th scope="row">
                {each.part.name ?? t(`stoppage.${each.part.kind}`)}
                <Names of={each} />
                <span className="under narrow">{dates(each)}</span>
                <span className="under narrow">{each.cause}</span>
                <span className="narrow">
                  <Withdrawn of={each} />
                  <Dropped of={each} />
                </span>
              </th>
              <td className="wide">{dates(each)}</td>
              <td className="wide">
                {each.cause}
                <span className="under">
                  {t('stoppage.recorded', {
                    name: each.by,
                    day: formatDay(Date.parse(each.at), place),
                  })}
                </span>
                <Withdrawn of={each} />
                <Dropped of={each} />
              </td>
              <td className="num">
                {each.withdrawal ? (
                  <span className="badge">{t('stoppage.withdrawn')}</span>
                ) : each.mayWithdraw ? (
                  <Button size="xs" variant="default" onClick={() => withdraw(each)}>
                    {t('stoppage.withdraw')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** By whom it was taken back, when and why. */
function Withdrawn({ of: { withdrawal } }: { readonly of: StoppageView }) {
  const t = useWords(stoppageWords)
  const place = usePlace()
  if (!withdrawal) return null
  return (
    <span className="under">
      {t('stoppage.withdrawn_by', {
        name: withdrawal.by,
        day: formatDay(Date.parse(withdrawal.at), place),
        reason: withdrawal.reason,
      })}
    </span>
  )
}

/** How many absences were dropped by it; taken back, that they are to be proposed again. */
function Dropped({ of: { absencesDropped: count, withdrawal } }: { readonly of: StoppageView }) {
  const t = useWords(stoppageWords)
  if (count === 0) return null
  return (
    <span className="under">
      {t(withdrawal ? 'stoppage.dropped_back' : 'stoppage.dropped', { count })}
    </span>
  )
}

/** The first few by name, and how many they are. */
function Names({ of: { people } }: { readonly of: StoppageView }) {
  const t = useWords(stoppageWords)
  const language = useLanguage()
  if (people === null) return null
  const names = people.slice(0, SHOWN).map(({ name }) => name)
  return (
    <span className="under">
      {names.join(listMark(language))}
      {people.length > SHOWN ? ` ${t('stoppage.and_more', { count: people.length })}` : null}
    </span>
  )
}

const SHOWN = 6
