import { Button, MultiSelect, Popover } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { CHANNELS, PRIORITIES, TICKET_TYPES } from '../common/choices'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { useCrew } from '../staffing/use-crew'
import { toolQueries } from '../tools/queries'
import { NARROWED_BY, type NarrowedBy, type Narrowing } from './narrowing'
import { useNarrowedValue } from './use-narrowed-value'
import { queueWords } from './words'

interface FilterMenuProps {
  readonly narrowing: Narrowing
  readonly narrow: (next: Partial<Narrowing>) => void
}

/** What the queue may be narrowed by; several of one kind may be chosen, and all kinds hold at once. */
export function FilterMenu({ narrowing, narrow }: FilterMenuProps) {
  const t = useWords(queueWords)
  // By which words we call tickets is our own business.
  const isContact = useMe().person.role === 'contact'
  const offered = NARROWED_BY.filter((by) => by !== 'tag' || !isContact)
  const choices = useFilterChoices(narrowing)
  const chosen = NARROWED_BY.filter((by) => narrowing[by].length > 0).length
  const label = chosen === 0 ? t('queue.narrow') : t('queue.narrowed', { count: chosen })
  return (
    <Popover position="bottom-end" shadow="md" trapFocus width={280}>
      <Popover.Target>
        <button
          type="button"
          className="icon-button bordered"
          aria-label={label}
          title={label}
          data-chosen={chosen > 0 || undefined}
        >
          <IconAdjustmentsHorizontal size={16} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className="filter-menu">
          <legend>{t('queue.narrow')}</legend>
          {offered.map((by) => (
            <MultiSelect
              key={by}
              label={t(`queue.by_${by}`)}
              placeholder={narrowing[by].length === 0 ? t('queue.by_any') : ''}
              searchable={by === 'assignee' || by === 'tag'}
              clearable
              maxValues={20}
              comboboxProps={{ withinPortal: false }}
              data={choices(by)}
              value={[...narrowing[by]]}
              onChange={(next) => narrow({ [by]: next })}
            />
          ))}
          {chosen > 0 ? (
            <Button size="xs" variant="default" onClick={() => narrow(NOTHING_CHOSEN)}>
              {t('queue.narrow_clear')}
            </Button>
          ) : null}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}

export const NOTHING_CHOSEN: Partial<Narrowing> = {
  priority: [],
  type: [],
  channel: [],
  tag: [],
  assignee: [],
}

function useFilterChoices({ tag }: Narrowing) {
  const say = useNarrowedValue()
  const { crew } = useCrew()
  const enabled = useMay()('tool.use')
  const { data: known = [] } = useQuery({ ...toolQueries.tags(), enabled })
  const values: Readonly<Record<NarrowedBy, readonly string[]>> = {
    priority: PRIORITIES,
    type: TICKET_TYPES,
    channel: CHANNELS,
    tag: [...new Set([...tag, ...known])],
    assignee: ['me', 'nobody', ...crew.map(({ id }) => id)],
  }
  return (by: NarrowedBy) => values[by].map((value) => ({ value, label: say(by, value) }))
}
