import type { FollowersView, TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBell, IconBellOff } from '@tabler/icons-react'
import { api } from '../api'
import { useChange } from '../area/use-change'
import { Initials } from '../common/marks'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay, useMe } from '../shell/company'
import { ticketWords } from './words'

/** Who is told of what happens to the ticket, and whether the reader is. */
export function Followers({ ticket }: { ticket: TicketView }) {
  const t = useWords(ticketWords)
  const may = useMay()
  const me = useMe().person.id
  const { id } = ticket.row
  const following = ticket.followers.some(({ personId }) => personId === me)
  const follow = useChange({
    change: (wish: boolean) =>
      api.put<FollowersView>(`/v1/tickets/${encodeURIComponent(id)}/following`, {
        following: wish,
      }),
    refresh: [queries.ticket(id).queryKey],
  })
  if (!may('ticket.follow')) return null
  const stays = ticket.row.archivedAt !== undefined
  if (stays && ticket.followers.length === 0) return null
  return (
    <section>
      <h2>{t('ticket.followers')}</h2>
      {ticket.followers.length > 0 ? (
        <ul className="followers">
          {ticket.followers.map(({ personId, personName }) => (
            <li key={personId}>
              <Initials name={personName} />
              {personName}
            </li>
          ))}
        </ul>
      ) : (
        <p className="side-none">{t('ticket.follow_none')}</p>
      )}
      {stays ? null : (
        <Button
          size="xs"
          variant="default"
          leftSection={
            following ? <IconBellOff size={14} aria-hidden /> : <IconBell size={14} aria-hidden />
          }
          loading={follow.isPending}
          onClick={() => follow.mutate(!following)}
        >
          {t(following ? 'ticket.unfollow' : 'ticket.follow')}
        </Button>
      )}
      {follow.error ? <ProblemNote error={follow.error} /> : null}
    </section>
  )
}
