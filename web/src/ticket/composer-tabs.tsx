import { IconLock } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import type { ComposerTab } from './composer'
import { ticketWords } from './words'

interface ComposerTabsProps {
  readonly tabs: readonly {
    readonly tab: ComposerTab
    readonly name: string
    readonly key: string | undefined
  }[]
  readonly active: ComposerTab
  readonly show: (tab: ComposerTab) => void
}

/** The kinds of message that the reader may write; the arrows go from one to the next. */
export function ComposerTabs({ tabs, active, show }: ComposerTabsProps) {
  const t = useWords(ticketWords)
  return (
    <div className="composer-tabs" role="tablist" aria-label={t('ticket.composer')}>
      {tabs.map(({ tab, name, key }, at) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === active}
          aria-controls="composer-panel"
          tabIndex={tab === active ? 0 : -1}
          {...(key ? { 'aria-keyshortcuts': key } : {})}
          onClick={() => show(tab)}
          onKeyDown={(event) => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
            if (!step) return
            const next = tabs[(at + step + tabs.length) % tabs.length]
            if (next) document.getElementById(`tab-${next.tab}`)?.focus()
          }}
        >
          {tab === 'note' ? <IconLock size={13} aria-hidden /> : null}
          {name}
        </button>
      ))}
    </div>
  )
}
