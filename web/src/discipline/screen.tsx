import type { DisciplineCaseRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconGavel, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { formatWholeDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { OpenDialog } from './open-dialog'
import { disciplineQueries } from './queries'
import { Standing } from './standing'
import { disciplineWords } from './words'
import '../area/area.css'

/** Cases: everyone’s for those who decide, and for the rest those that concern them. */
export function DisciplineScreen() {
  const t = useWords(disciplineWords)
  const may = useMay()
  const read = useQuery(disciplineQueries.all())
  const [opening, setOpening] = useState(false)
  const open = may('discipline.open') ? () => setOpening(true) : undefined
  return (
    <>
      <ScreenHead title={t('discipline.title')}>
        {open ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
            {t('discipline.open')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <p className="area-lead">{t('discipline.lead')}</p>
        <Listed
          read={read}
          none={
            <State
              icon={IconGavel}
              title={t('discipline.none_title')}
              text={t(open ? 'discipline.none_text' : 'discipline.none_own_text')}
            >
              {open ? <Button onClick={open}>{t('discipline.open')}</Button> : null}
            </State>
          }
        >
          {(rows) => <CaseList rows={rows} />}
        </Listed>
      </div>
      {opening ? <OpenDialog close={() => setOpening(false)} /> : null}
    </>
  )
}

function CaseList({ rows }: { readonly rows: readonly DisciplineCaseRow[] }) {
  const t = useWords(disciplineWords)
  const language = useLanguage()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('discipline.title')}</caption>
        <thead>
          <tr>
            {(['col_person', 'col_breach', 'col_on', 'col_state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`discipline.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Go href={`/discipline/${row.id}`}>{row.personName}</Go>
              </th>
              <td>{inLanguage(row.breachName, language)}</td>
              <td>{formatWholeDate(row.on, language)}</td>
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
