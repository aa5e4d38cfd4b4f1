import type { SavedView } from '@bylaw/contract'
import { Button, CloseButton } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ViewDrawer } from '../tools/view-later'
import { NOTHING_CHOSEN } from './filter-menu'
import {
  conditionsShown,
  NARROWED_BY,
  type NarrowedBy,
  type Narrowing,
  narrowingIn,
  type QueuePlace,
  queueHref,
} from './narrowing'
import { useNarrowedValue } from './use-narrowed-value'
import { queueWords } from './words'

interface FilterChipsProps {
  readonly place: QueuePlace
  readonly saved: SavedView | undefined
  readonly narrowing: Narrowing
  readonly narrow: (next: Partial<Narrowing>) => void
}

/** What was chosen to narrow the queue by, to be taken away piece by piece or kept as a view. */
export function FilterChips({ place, saved, narrowing, narrow }: FilterChipsProps) {
  const t = useWords(queueWords)
  const language = useLanguage()
  const textOf = useNarrowedValue()
  const say = (by: NarrowedBy) => {
    const values = narrowing[by].map((value) => textOf(by, value))
    const those = formatList(values, language, 'disjunction')
    return t('queue.chip', { by: t(`queue.by_${by}`), values: those })
  }
  const may = useMay()
  const router = useRouter()
  const [isKeeping, keep] = useState(false)
  const chosen = NARROWED_BY.filter((by) => narrowing[by].length > 0)
  const shown = conditionsShown(place.view, saved, narrowing)
  if (chosen.length === 0) return null
  return (
    <div className="queue-chips">
      {chosen.map((by) => (
        <span key={by} className="queue-chip">
          {say(by)}
          <CloseButton
            size="xs"
            aria-label={t('queue.narrow_without', { what: say(by) })}
            onClick={() => narrow({ [by]: [] })}
          />
        </span>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={() => narrow(NOTHING_CHOSEN)}>
        {t('queue.narrow_clear')}
      </Button>
      {shown && may('tool.use') ? (
        <Button size="compact-sm" variant="subtle" onClick={() => keep(true)}>
          {t('queue.narrow_keep')}
        </Button>
      ) : null}
      {isKeeping && shown ? (
        <ViewDrawer
          view={undefined}
          conditions={shown}
          leftOut={narrowing.filter.trim()}
          close={() => keep(false)}
          added={({ id }) =>
            router.history.push(
              queueHref(
                { view: 'all', savedId: id },
                { ...narrowingIn(''), filter: narrowing.filter },
              ),
            )
          }
        />
      ) : null}
    </div>
  )
}
