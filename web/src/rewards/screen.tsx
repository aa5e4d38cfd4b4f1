import type { DeedRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBulb, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaTabs } from '../area/area-tabs'
import { Listed } from '../area/listed'
import { useSearch } from '../area/use-search'
import { State } from '../common/states'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { listAt, listsFor, namesIn, type Whose } from './model'
import { rewardQueries } from './queries'
import { RecordDialog } from './record-dialog'
import { Standing } from './standing'
import { SuggestDialog } from './suggest-dialog'
import { rewardWords } from './words'
import '../area/area.css'

const hrefOf = (whose: Whose) => `/rewards?of=${whose}`

/** Suggestions and deeds: one's own, what everyone may read, and all for those who assess. */
export function RewardsScreen() {
  const t = useWords(rewardWords)
  const may = useMay()
  const assesses = may('deed.assess')
  const lists = listsFor(assesses)
  const whose = listAt(useSearch('of'), lists)
  const read = useQuery(rewardQueries.list(whose))
  const [open, setOpen] = useState<'suggest' | 'record'>()
  const suggest = may('deed.suggest') ? () => setOpen('suggest') : undefined
  return (
    <>
      <ScreenHead title={t('reward.title')}>
        {assesses ? (
          <Button variant="default" onClick={() => setOpen('record')}>
            {t('reward.record')}
          </Button>
        ) : null}
        {suggest ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={suggest}>
            {t('reward.suggest')}
          </Button>
        ) : null}
      </ScreenHead>
      <AreaTabs
        label={t('reward.lists')}
        here={hrefOf(whose)}
        tabs={lists.map((each) => ({ href: hrefOf(each), label: t(`reward.list_${each}`) }))}
      />
      <div className="area-body">
        <p className="area-lead">{t('reward.lead')}</p>
        <Listed
          read={read}
          none={
            <State
              icon={IconBulb}
              title={t(`reward.none_${whose}`)}
              text={t(`reward.none_${whose}_text`)}
            >
              {suggest && whose === 'mine' ? (
                <Button onClick={suggest}>{t('reward.suggest')}</Button>
              ) : null}
            </State>
          }
        >
          {(rows) => <DeedList rows={rows} />}
        </Listed>
      </div>
      {open === 'suggest' ? <SuggestDialog close={() => setOpen(undefined)} /> : null}
      {open === 'record' ? <RecordDialog close={() => setOpen(undefined)} /> : null}
    </>
  )
}

function DeedList({ rows }: { readonly rows: readonly DeedRow[] }) {
  const t = useWords(rewardWords)
  const place = usePlace()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('reward.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reward.col_title')}</th>
            <th scope="col">{t('reward.col_people')}</th>
            <th scope="col" className="wide">
              {t('reward.col_made')}
            </th>
            <th scope="col">{t('reward.col_state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Go href={`/rewards/${row.id}`}>{row.title}</Go>
              </th>
              <td>{namesIn(row.people, place.language)}</td>
              <td className="wide">{formatDay(row.madeAt, place)}</td>
              <td>
                <Standing {...row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
