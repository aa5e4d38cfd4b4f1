import { CloseButton, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useWords } from '../i18n/use-words'
import { queueWords } from './words'

interface FilterBoxProps {
  readonly box: RefObject<HTMLInputElement | null>
  readonly filter: string
  readonly change: (filter: string) => void
}

/** Where the queue is narrowed by what is typed; Esc takes it away. */
export function FilterBox({ box, filter, change }: FilterBoxProps) {
  const t = useWords(queueWords)
  return (
    <TextInput
      ref={box}
      className="queue-filter"
      aria-label={t('queue.filter')}
      placeholder={t('queue.filter_short')}
      title={t('queue.filter')}
      aria-keyshortcuts="/"
      maxLength={200}
      leftSection={<IconFilter size={15} aria-hidden />}
      rightSection={
        filter ? (
          <CloseButton size="sm" aria-label={t('queue.clear_filter')} onClick={() => change('')} />
        ) : (
          <kbd>/</kbd>
        )
      }
      value={filter}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        change('')
        event.currentTarget.blur()
      }}
    />
  )
}
