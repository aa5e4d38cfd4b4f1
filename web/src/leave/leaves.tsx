import type { LeaveRow } from '@bylaw/contract'
import { Button, SegmentedControl } from '@mantine/core'
import { IconCalendarPause, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { AskDialog } from './ask-dialog'
import { BackEarly, LeaveBadge, Stretch } from './parts'
import { type LeaveList, leaveQueries } from './queries'
import { leaveWords } from './words'

/** One’s own leave; what waits for a decision and everyone’s, for those who see all. */
export function Leaves() {
  const t = useWords(leaveWords)
  const may = useMay()
  const lists: readonly LeaveList[] = may('leave.read_all')
    ? ['mine', 'waiting', 'everyone']
    : ['mine']
  const [which, show] = useState<LeaveList>('mine')
  const [asking, ask] = useState(false)
  const read = useQuery(leaveQueries.list(which))
  const isMine = which === 'mine'
  const askButton = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => ask(true)}>
      {t('leave.ask')}
    </Button>
  )
  return (
    <>
      <p className="area-lead">{t('leave.lead')}</p>
      <div className="area-bar">
        {lists.length > 1 ? (
          <SegmentedControl
            aria-label={t('leave.lists')}
            value={which}
            onChange={(next) => show(next as LeaveList)}
            data={lists.map((list) => ({ value: list, label: t(`leave.${list}`) }))}
          />
        ) : (
          <span />
        )}
        {may('leave.request') ? askButton : null}
      </div>
      <Listed
        read={read}
        none={
          <State
            icon={IconCalendarPause}
            title={t(isMine ? 'leave.none_mine' : 'leave.none')}
            text={t(isMine ? 'leave.none_mine_text' : 'leave.none_text')}
          />
        }
      >
        {(rows) => <Table rows={rows} isMine={isMine} />}
      </Listed>
      {asking ? <AskDialog close={() => ask(false)} /> : null}
    </>
  )
}

function Table({ rows, isMine }: { readonly rows: readonly LeaveRow[]; readonly isMine: boolean }) {
  const t = useWords(leaveWords)
  const language = useLanguage()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('leave.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(isMine ? 'leave.kind' : 'leave.person')}</th>
            <th scope="col">{t('leave.dates')}</th>
            <th scope="col" className="wide">
              {t('leave.days')}
            </th>
            <th scope="col">{t('leave.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="name">
                <Go href={`/attendance/${row.id}`}>
                  {isMine ? inLanguage(row.kindName, language) : row.person.name}
                </Go>
                {isMine ? null : (
                  <span className="under">{inLanguage(row.kindName, language)}</span>
                )}
              </th>
              <td>
                <Stretch of={row} />
                <BackEarly of={row} />
              </td>
              <td className="wide">{t('leave.days_count', { days: row.days })}</td>
              <td>
                <LeaveBadge state={row.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
