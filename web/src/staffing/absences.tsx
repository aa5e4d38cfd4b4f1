import type { AbsenceView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBeach, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { useChange } from '../area/use-change'
import { Moment } from '../common/moment'
import { ProblemNote } from '../common/problem-note'
import { State } from '../common/states'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { AbsenceDrawer } from './absence-drawer'
import { staffingQueries, withdrawAbsence } from './queries'
import { StaffingTabs } from './tabs'
import { useCrew } from './use-crew'
import { staffingWords } from './words'

/** Who is away when, and who stands in. */
export function Absences() {
  const t = useWords(staffingWords)
  const may = useMay()
  const absences = useQuery(staffingQueries.absences())
  const [adding, setAdding] = useState(false)
  const add = may('absence.record') ? () => setAdding(true) : undefined
  return (
    <>
      <ScreenHead title={t('staffing.title')} tab={t('staffing.absences')}>
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('staffing.add_absence')}
          </Button>
        ) : null}
      </ScreenHead>
      <StaffingTabs here="absences" />
      <div className="area-body">
        <Listed
          read={absences}
          none={
            <State
              icon={IconBeach}
              title={t('staffing.no_absences_title')}
              text={t('staffing.no_absences_text')}
            >
              {add ? <Button onClick={add}>{t('staffing.add_absence')}</Button> : null}
            </State>
          }
        >
          {(items) => <AbsenceTable absences={items} />}
        </Listed>
      </div>
      {adding ? <AbsenceDrawer close={() => setAdding(false)} /> : null}
    </>
  )
}

function AbsenceTable({ absences }: { absences: readonly AbsenceView[] }) {
  const t = useWords(staffingWords)
  const may = useMay()
  const { person } = useMe()
  const place = usePlace()
  const { nameOf } = useCrew()
  const withdraw = useChange({
    change: withdrawAbsence,
    refresh: [staffingQueries.absences().queryKey, staffingQueries.presence().queryKey],
  })
  return (
    <section className="panel listing-scroller">
      {withdraw.error ? <ProblemNote error={withdraw.error} /> : null}
      <table className="listing">
        <caption className="only-spoken">{t('staffing.absences')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staffing.person')}</th>
            <th scope="col">{t('staffing.from')}</th>
            <th scope="col">{t('staffing.to')}</th>
            <th scope="col">{t('staffing.stand_in')}</th>
            <th scope="col">
              <span className="only-spoken">{t('staffing.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {absences.map((absence) => (
            <tr key={absence.id}>
              <th scope="row">
                {nameOf(absence.personId)}
                {absence.reason === undefined ? null : (
                  <span className="under">{absence.reason}</span>
                )}
              </th>
              <td>
                <Moment at={absence.from} short={formatShort(absence.from, place)} />
              </td>
              <td>
                <Moment at={absence.to} short={formatShort(absence.to, place)} />
              </td>
              <td>
                {absence.substituteId ? nameOf(absence.substituteId) : t('staffing.no_stand_in')}
              </td>
              <td className="acts">
                {absence.withdrawn ? (
                  <span className="badge">{t('staffing.withdrawn')}</span>
                ) : may('duty.change') || absence.personId === person.id ? (
                  <Button
                    size="xs"
                    variant="subtle"
                    color="gray"
                    aria-label={t('staffing.withdraw_of', { name: nameOf(absence.personId) })}
                    loading={withdraw.isPending && withdraw.variables === absence}
                    onClick={() => withdraw.mutate(absence)}
                  >
                    {t('staffing.withdraw')}
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
