import type { PersonChange, PersonView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api'
import { ProblemNote } from '../common/problem-note'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { DeactivateDialog } from './deactivate-dialog'
import { Invitations } from './invitations'
import { InviteDrawer } from './invite-drawer'
import { countsOf, isContact, peopleShown } from './model'
import { NameFilter } from './name-filter'
import { PeopleTable } from './view'
import { peopleWords } from './words'
import './people.css'

/** The company's people, their roles, and who has been asked to join. */
export function PeopleScreen() {
  const t = useWords(peopleWords)
  const may = useMay()
  const client = useQueryClient()
  const { data: people, error, refetch } = useQuery(queries.people())
  const [filter, setFilter] = useState('')
  const [inviting, setInviting] = useState(false)
  const [leaving, setLeaving] = useState<PersonView>()
  const change = useMutation({
    mutationFn: ({ person, part }: { person: PersonView; part: PersonChange }) =>
      api.patch<PersonView>(`/v1/people/${encodeURIComponent(person.id)}`, part, {
        version: person.version,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: queries.people().queryKey }),
  })
  const shown = peopleShown(people ?? [], filter)
  const staff = shown.filter((person) => !isContact(person))
  const contacts = shown.filter(isContact)
  const { data: customers = [] } = useQuery({
    ...queries.customers(),
    enabled: may('customer.read') && contacts.length > 0,
  })
  const table = {
    change: (person: PersonView, part: PersonChange) => change.mutate({ person, part }),
    deactivate: setLeaving,
  }
  const leadOf = ({ count, ended }: ReturnType<typeof countsOf>) =>
    `${t('people.lead', { count })}${ended > 0 ? t('people.lead_ended', { count: ended }) : ''}`
  return (
    <>
      <ScreenHead title={t('people.title')} lead={people ? leadOf(countsOf(people)) : null}>
        {may('people.invite') ? (
          <Button
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => setInviting(true)}
          >
            {t('people.invite')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="screen-body people-body">
        {error ? <Failed error={error} retry={() => void refetch()} /> : null}
        {!people && !error ? <Waiting /> : null}
        {people ? (
          <section>
            <NameFilter label={t('people.filter')} value={filter} change={setFilter} />
            {change.error ? <ProblemNote error={change.error} /> : null}
            {shown.length === 0 ? (
              <State
                title={t('people.none_found', { filter })}
                text={t('people.none_found_text')}
              />
            ) : null}
            {staff.length > 0 ? (
              <PeopleTable people={staff} caption={t('people.members')} {...table} />
            ) : null}
          </section>
        ) : null}
        {contacts.length > 0 ? (
          <section>
            <div>
              <h2 className="section-title">{t('people.contacts')}</h2>
              <p className="section-empty">
                {t('people.contacts_lead', { count: contacts.length })}
              </p>
            </div>
            <PeopleTable
              people={contacts}
              caption={t('people.contacts')}
              customerOf={(id) => customers.find((each) => each.id === id)?.name ?? '—'}
              {...table}
            />
          </section>
        ) : null}
        {may('people.invite') ? <Invitations /> : null}
      </div>
      {inviting ? <InviteDrawer close={() => setInviting(false)} /> : null}
      {leaving ? (
        <DeactivateDialog
          person={leaving}
          close={() => setLeaving(undefined)}
          deactivate={() => {
            change.mutate({ person: leaving, part: { active: false } })
            setLeaving(undefined)
          }}
        />
      ) : null}
    </>
  )
}
