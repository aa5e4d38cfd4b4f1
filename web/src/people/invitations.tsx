import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { usePlace } from '../shell/company'
import { peopleWords } from './words'

/** Who has been asked to join, and what became of it. */
export function Invitations() {
  const t = useWords(peopleWords)
  const common = useWords(commonWords)
  const place = usePlace()
  const { data, error, refetch } = useQuery(queries.invitations())
  // Whoever accepted is among the members above.
  const invitations = data?.filter(({ state }) => state !== 'accepted')
  return (
    <section>
      <h2 className="section-title">{t('people.invitations')}</h2>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!invitations && !error ? <Waiting lines={2} /> : null}
      {invitations?.length === 0 ? (
        <p className="section-empty">{t('people.no_invitations')}</p>
      ) : null}
      {invitations && invitations.length > 0 ? (
        <table className="list people-list">
          <caption className="only-spoken">{t('people.invitations')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.name')}</th>
              <th scope="col">{t('people.email')}</th>
              <th scope="col">{t('people.role')}</th>
              <th scope="col">{t('people.state')}</th>
            </tr>
          </thead>
          <tbody>
            {invitations.map(({ id, name, email, role, state, expiresAt }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="person-email">{email}</td>
                <td>{common(`common.role_${role}`)}</td>
                <td>
                  {t(`people.inv_${state}`)}
                  {state === 'open' ? (
                    <small> · {t('people.expires', { day: formatDay(expiresAt, place) })}</small>
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
