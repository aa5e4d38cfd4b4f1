import type { TicketView, ToldBy } from '@bylaw/contract'
import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { mailQueries } from '../mail/queries'
import { readersWords } from './readers-words'

const TOLD: readonly ToldBy[] = ['telephone', 'in_person', 'other']
const NAMED = 3

interface ReadersProps {
  readonly readers: NonNullable<TicketView['readers']>
  /** Whether it may only be sent once the customer was told. */
  readonly must: boolean
  readonly told: { readonly by: ToldBy | undefined; readonly say: (by?: ToldBy) => void }
}

/** Whom what is written reaches; where it reaches nobody, how the customer was told instead. */
export function Readers({ readers, must, told }: ReadersProps) {
  const t = useWords(readersWords)
  const { data: mail } = useQuery(mailQueries.settings())
  if (readers.length > 0) {
    const names = readers
      .slice(0, NAMED)
      .map(({ personName }) => personName)
      .join('、')
    const all = readers.length > NAMED ? t('readers.more', { names, count: readers.length }) : names
    return (
      <p className="composer-readers">
        {t('readers.to', { names: all })}
        {mail?.handle === null ? <strong> {t('readers.no_address')}</strong> : null}
      </p>
    )
  }
  return (
    <div className="composer-readers composer-unread" role="status">
      <p>{t(must ? 'readers.nobody_must' : 'readers.nobody')}</p>
      <SegmentedControl
        size="xs"
        aria-label={t('readers.told')}
        value={told.by ?? 'not'}
        onChange={(next) => told.say(TOLD.find((each) => each === next))}
        data={[
          { value: 'not', label: t('readers.told_not') },
          ...TOLD.map((value) => ({ value, label: t(`readers.told_${value}`) })),
        ]}
      />
    </div>
  )
}
