import type { LeavingRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconDoorExit, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { useSearch } from '../area/use-search'
import { State } from '../common/states'
import { disciplineQueries } from '../discipline/queries'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { leavingQueries } from './queries'
import { RecordDialog } from './record-dialog'
import { ResignDialog } from './resign-dialog'
import { Standing } from './standing'
import { leavingWords } from './words'
import '../area/area.css'

/** Who leaves: everyone’s for those who see it through, one’s own and what is handed to one otherwise. */
export function LeavingsScreen() {
  const t = useWords(leavingWords)
  const may = useMay()
  const me = useMe().person.id
  const read = useQuery(leavingQueries.all())
  const [open, setOpen] = useState<'resign' | 'record'>()
  const manages = may('leaving.manage')
  // Come here from a verdict of dismissal: whom it is about, and why, is known.
  const caseId = useSearch('case')
  const dismissal = useQuery({
    ...disciplineQueries.one(caseId ?? ''),
    enabled: manages && caseId !== undefined,
  })
  const router = useRouter()
  const isLeaving = read.data?.some(({ person, state }) => person.id === me && state === 'open')
  return (
    <>
      <ScreenHead title={t('leaving.title')}>
        {isLeaving === false ? (
          <Button variant="default" onClick={() => setOpen('resign')}>
            {t('leaving.resign')}
          </Button>
        ) : null}
        {manages ? (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpen('record')}
          >
            {t('leaving.record')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <p className="area-lead">{t('leaving.lead')}</p>
        <Listed
          read={read}
          none={
            <State
              icon={IconDoorExit}
              title={t('leaving.none_title')}
              text={t(manages ? 'leaving.none_text' : 'leaving.none_own_text')}
            />
          }
        >
          {(rows) => <LeavingList rows={rows} />}
        </Listed>
      </div>
      {open === 'resign' ? <ResignDialog close={() => setOpen(undefined)} /> : null}
      {open === 'record' ? <RecordDialog close={() => setOpen(undefined)} /> : null}
      {dismissal.data?.verdict?.step === 'dismissal' ? (
        <RecordDialog of={dismissal.data} close={() => router.history.push('/leaving')} />
      ) : null}
    </>
  )
}

function LeavingList({ rows }: { readonly rows: readonly LeavingRow[] }) {
  const t = useWords(leavingWords)
  const language = useLanguage()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('leaving.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leaving.col_person')}</th>
            <th scope="col" className="wide">
              {t('leaving.col_kind')}
            </th>
            <th scope="col">{t('leaving.col_last_day')}</th>
            <th scope="col">{t('leaving.col_state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Go href={`/leaving/${row.id}`}>{row.person.name}</Go>
              </th>
              <td className="wide">{t(`leaving.${row.kind}`)}</td>
              <td>{row.lastDay === null ? '—' : formatWholeDate(row.lastDay, language)}</td>
              <td>
                <Standing of={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
