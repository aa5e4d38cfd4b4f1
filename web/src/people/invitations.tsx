import type { InvitationView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMe, usePlace } from '../shell/company'
import { peopleWords } from './words'

/** Who has been asked to join, and what became of it. */
export function Invitations() {
  const t = useWords(peopleWords)
  const common = useWords(commonWords)
  const place = usePlace()
  const { data, error, refetch } = useQuery(queries.invitations())
  const client = useQueryClient()
  const { grants } = useMe()
  const withdraw = useMutation({
    mutationFn: (id: string) =>
      api.post<InvitationView>(`/v1/invitations/${encodeURIComponent(id)}/withdrawal`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: queries.invitations().queryKey }),
  })
  // Whoever accepted is among the members above; what was withdrawn waits for nobody.
  const invitations = data?.filter(({ state }) => state === 'open' || state === 'expired')
  return (
    <section>
      <h2 className="section-title">{t('people.invitations')}</h2>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!invitations && !error ? <Waiting lines={2} /> : null}
      {invitations?.length === 0 ? (
        <p className="section-empty">{t('people.no_invitations')}</p>
      ) : null}
      {withdraw.error ? <ProblemNote error={withdraw.error} /> : null}
      {invitations && invitations.length > 0 ? (
        <table className="listing people-list">
          <caption className="only-spoken">{t('people.invitations')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.name')}</th>
              <th scope="col">{t('people.email')}</th>
              <th scope="col">{t('people.role')}</th>
              <th scope="col">{t('people.state')}</th>
              <th scope="col">
                <span className="only-spoken">{t('people.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {invitations.map(({ id, name, email, role, state, expiresAt }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="person-email">{email}</td>
                <td className="person-role">{common(`common.role_${role}`)}</td>
                <td className="person-state">
                  {t(`people.inv_${state}`)}
                  {state === 'open' ? (
                    <small> · {t('people.expires', { day: formatDay(expiresAt, place) })}</small>
                  ) : null}
                </td>
                <td className="person-act">
                  {state === 'open' && grants.includes(role) ? (
                    <Button
                      size="xs"
                      variant="subtle"
                      color="gray"
                      aria-label={t('people.withdraw_from', { name })}
                      loading={withdraw.isPending && withdraw.variables === id}
                      onClick={() => withdraw.mutate(id)}
                    >
                      {t('people.withdraw')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
