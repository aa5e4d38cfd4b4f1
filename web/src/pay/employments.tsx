import { byName, type EmploymentHistory, isStaff, type PersonView } from '@bylaw/contract'
import { Button, Switch } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { writtenDay } from '../format/written-day'
import { useWords } from '../i18n/use-words'
import { isNamed } from '../people/by-name'
import { NameFilter } from '../people/name-filter'
import { peopleWords } from '../people/words'
import { queries } from '../queries'
import { useMay, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { EmploymentDrawer } from './employment-drawer'
import { EmploymentText } from './employment-text'
import { employmentOn, staffIn } from './model'
import { paidElsewhereOn } from './paid-elsewhere'
import { paidElsewhereWords } from './paid-elsewhere-words'
import { payQueries } from './queries'
import { PayTabs } from './tabs'
import { payWords } from './words'

/** Who is employed how: what pay starts from. */
export function Employments() {
  const t = useWords(payWords)
  const { data, error, refetch } = useQuery(queries.people())
  const p = useWords(peopleWords)
  const isOfLeft = useSearch('left') !== undefined
  const [withLeft, showLeft] = useState(isOfLeft)
  const [filter, setFilter] = useState('')
  const staff = staffIn(data ?? [])
  const auditors = (data ?? []).filter(({ role }) => role === 'auditor').sort(byName)
  const active = staff.filter((person) => person.active)
  const mayShow = active.length < staff.length
  const staffShown = withLeft ? staff : active
  const found = (people: readonly PersonView[]) =>
    people.filter(({ name }) => isNamed(name, filter))
  const shown = [...found(staffShown), ...found(auditors)]
  const left = withLeft ? [] : found(staff)
  const [chosen, choose] = useState<PersonView>()
  return (
    <>
      <ScreenHead title={t('pay.title')} tab={t('pay.employments')} />
      <PayTabs here="employments" />
      <div className="area-body">
        <p className="area-lead">{t('pay.employment_lead')}</p>
        <div className="area-bar">
          <NameFilter label={p('people.filter_name')} value={filter} change={setFilter} />
          {mayShow ? (
            <Switch
              label={t('pay.show_left')}
              checked={withLeft}
              onChange={(event) => showLeft(event.currentTarget.checked)}
            />
          ) : null}
        </div>
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : staffShown.length === 0 ? (
          <State title={t('pay.none_to_employ')} />
        ) : shown.length === 0 ? (
          <NoneFound filter={filter} left={left.length} show={() => showLeft(true)} />
        ) : (
          <EmploymentList people={shown} choose={choose} />
        )}
      </div>
      {chosen ? <EmploymentDrawer person={chosen} close={() => choose(undefined)} /> : null}
    </>
  )
}

interface NoneFoundProps {
  readonly filter: string
  /** How many it would find among those who have left and are not shown. */
  readonly left: number
  readonly show: () => void
}

/** That nobody shown has such a name; where somebody who has left does, the way to see them. */
function NoneFound({ filter, left, show }: NoneFoundProps) {
  const t = useWords(payWords)
  const p = useWords(peopleWords)
  if (left === 0) return <State title={p('people.none_found', { filter })} />
  return (
    <State title={t('pay.left_found', { filter, count: left })}>
      <Button variant="default" onClick={show}>
        {t('pay.show_left')}
      </Button>
    </State>
  )
}

interface NowProps {
  readonly history: EmploymentHistory
  readonly on: string
}

/** What somebody is employed as, or that they are not paid here. */
function Now({ history, on }: NowProps) {
  const t = useWords(paidElsewhereWords)
  return elsewhereOn(history, on) ? (
    t('elsewhere.title')
  ) : (
    <EmploymentText employment={employmentOn(history.items, on)} />
  )
}

/** That somebody is not paid here, unless they are employed all the same. */
function elsewhereOn(history: EmploymentHistory, on: string) {
  const employment = employmentOn(history.items, on)
  return employment && employment.status !== 'left' ? undefined : paidElsewhereOn(history, on)
}

/** Since when what is said of somebody holds. */
const sinceOn = (history: EmploymentHistory, on: string): string | undefined =>
  (elsewhereOn(history, on) ?? employmentOn(history.items, on))?.from

/** Not read yet, which is not the same as nothing on record. */
function Unread() {
  const common = useWords(commonWords)
  return (
    <span aria-busy="true">
      <span className="only-spoken">{common('common.loading')}</span>…
    </span>
  )
}

interface EmploymentListProps {
  /** Auditors among them are shown where an employment is on record, as of whoever worked here before. */
  readonly people: readonly PersonView[]
  readonly choose: (person: PersonView) => void
}

function EmploymentList({ people, choose }: EmploymentListProps) {
  const t = useWords(payWords)
  const may = useMay()
  const read = useQueries({ queries: people.map(({ id }) => payQueries.employments(id)) })
  const rows = people
    .map((person, index) => ({ person, history: read[index]?.data }))
    .filter(({ person, history }) => isStaff(person.role) || (history?.items.length ?? 0) > 0)
  const [now] = useState(() => Date.now())
  const { language, zone } = usePlace()
  const today = dayOf(now, zone)
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('pay.employments')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pay.person')}</th>
            <th scope="col">{t('pay.employment')}</th>
            <th scope="col" className="wide">
              {t('pay.since')}
            </th>
            <th scope="col">
              <span className="only-spoken">{t('pay.history')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, history }) => (
            <tr key={person.id}>
              <th scope="row" className="name">
                {person.name}
                {person.active ? null : (
                  <>
                    {' '}
                    <span className="badge">{t('pay.access_ended')}</span>
                  </>
                )}
              </th>
              <td>{history ? <Now history={history} on={today} /> : <Unread />}</td>
              <td className="wide">
                {writtenDay((history && sinceOn(history, today)) ?? '—', language)}
              </td>
              <td className="acts">
                <Button size="xs" variant="default" onClick={() => choose(person)}>
                  {t(may('employment.change') ? 'pay.record' : 'pay.history')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
