import { SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words'
import { type ClauseRow, onShelf, SHELVES, type Shelf } from './clause-rows'
import { textWords } from './words'

interface ClauseFinderProps {
  readonly rows: readonly ClauseRow[]
  /** How many of them are found. */
  readonly found: number
  readonly typed: string
  readonly type: (typed: string) => void
  readonly shelf: Shelf
  readonly choose: (shelf: Shelf) => void
  readonly openFirst: () => void
}

/** Looks for clauses by number and words; those that were changed, or of which something is said. */
export function ClauseFinder(props: ClauseFinderProps) {
  const { rows, found, typed, type, shelf, choose, openFirst } = props
  const t = useWords(textWords)
  const shelves = SHELVES.map((each) => ({ each, count: onShelf(rows, each).length }))
  const filled = shelves.filter(({ each, count }) => count > 0 || each === shelf)
  return (
    <div className="clause-finder">
      <TextInput
        type="search"
        className="clause-jump"
        aria-label={t('text.find')}
        placeholder={t('text.find')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter also ends the choice of Chinese characters, which opens nothing.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          // The clause that is opened takes the focus, and would be pressed by the same key.
          event.preventDefault()
          openFirst()
        }}
      />
      {filled.length > 1 ? (
        <SegmentedControl
          size="xs"
          aria-label={t('text.shelves')}
          value={shelf}
          onChange={choose}
          data={filled.map(({ each, count }) => ({
            value: each,
            label: t(`text.shelf_${each}`, { count }),
          }))}
        />
      ) : null}
      <p className="panel-note" role="status">
        {found === 0 ? t('text.found_none') : typed ? t('text.found', { count: found }) : ''}
      </p>
    </div>
  )
}
