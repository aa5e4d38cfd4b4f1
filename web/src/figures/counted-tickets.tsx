import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { SidePanel } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { formatDuration } from '../format/duration'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { countedBy } from './queries'
import { figureWords } from './words'

/** A figure, by what asks for the tickets that it counts. */
export interface Behind {
  readonly title: string
  readonly query: Readonly<Record<string, string>>
}

interface CountedTicketsProps {
  readonly behind: Behind
  readonly close: () => void
}

/** The tickets that a mean or a median counts, the longest first. */
export function CountedTickets({ behind: { title, query }, close }: CountedTicketsProps) {
  const t = useWords(figureWords)
  const language = useLanguage()
  const read = useInfiniteQuery(countedBy(query))
  const tickets = read.data?.pages.flatMap(({ items }) => items)
  return (
    <SidePanel close={close} title={title} size="lg">
      {read.error && !tickets ? (
        <Failed error={read.error} retry={() => void read.refetch()} />
      ) : !tickets ? (
        <Waiting />
      ) : (
        <table className="figures-table">
          <caption className="only-spoken">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figures.ticket')}</th>
              <th scope="col">{t('figures.took')}</th>
            </tr>
          </thead>
          <tbody>
            {tickets.map(({ id, number, subject, seconds }) => (
              <tr key={id}>
                <th scope="row">
                  <Go href={`/tickets/${id}`}>{number}</Go> {subject}
                </th>
                <td>{formatDuration(seconds, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {read.hasNextPage ? (
        <Button
          variant="default"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t('figures.more')}
        </Button>
      ) : null}
    </SidePanel>
  )
}
