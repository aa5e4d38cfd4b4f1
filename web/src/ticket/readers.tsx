import type { TicketView, ToldBy } from '@bylaw/contract'
import { MultiSelect, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listMark } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { mailQueries } from '../mail/queries'
import { readersWords } from './readers-words'
import type { Copies } from './use-recipients'

const TOLD: readonly ToldBy[] = ['telephone', 'in_person', 'other']
const NAMED = 3

interface ReadersProps {
  readonly readers: NonNullable<TicketView['readers']>
  /** Whether it may only be sent once the customer was told. */
  readonly must: boolean
  readonly copies: Copies
  readonly told: { readonly by: ToldBy | undefined; readonly say: (by?: ToldBy) => void }
}

/** Whom what is written reaches; where it reaches nobody, how the customer was told instead. */
export function Readers({ readers, must, copies, told }: ReadersProps) {
  const t = useWords(readersWords)
  const language = useLanguage()
  const { data: mail } = useQuery(mailQueries.settings())
  if (readers.length > 0) {
    const names = readers
      .slice(0, NAMED)
      .map(({ personName }) => personName)
      .join(listMark(language))
    const all = readers.length > NAMED ? t('readers.more', { names, count: readers.length }) : names
    return (
      <div className="composer-readers">
        <p>
          {t('readers.to', { names: all })}
          {mail?.handle === null ? <strong> {t('readers.no_address')}</strong> : null}
        </p>
        {copies.offered.length > 0 ? <CopyField copies={copies} /> : null}
      </div>
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

/** Who else of the customer's reads along; nobody else can be named. */
function CopyField({ copies: { offered, chosen, choose } }: { copies: Copies }) {
  const t = useWords(readersWords)
  return (
    <div className="composer-copies">
      <span>{t('readers.copy')}</span>
      <MultiSelect
        className="composer-copy-field"
        size="xs"
        searchable
        aria-label={t('readers.copy')}
        placeholder={chosen.length === 0 ? t('readers.copy_hint') : ''}
        nothingFoundMessage={t('readers.copy_none')}
        maxValues={20}
        data={offered.map(({ personId, personName }) => ({ value: personId, label: personName }))}
        value={[...chosen]}
        onChange={choose}
      />
    </div>
  )
}
