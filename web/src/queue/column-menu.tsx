import { Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { ALWAYS_SHOWN, type QueueColumn } from './columns'
import { queueWords } from './words'

interface ColumnMenuProps {
  readonly offered: readonly QueueColumn[]
  readonly hidden: readonly QueueColumn[]
  readonly hide: (hidden: readonly QueueColumn[]) => void
}

/** Which columns to show; kept on this device. */
export function ColumnMenu({ offered, hidden, hide }: ColumnMenuProps) {
  const t = useWords(queueWords)
  const toggle = (column: QueueColumn) =>
    hide(hidden.includes(column) ? hidden.filter((each) => each !== column) : [...hidden, column])
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className="icon-button bordered"
          aria-label={t('queue.columns')}
          title={t('queue.columns')}
        >
          <IconColumns3 size={16} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className="column-menu">
          <legend>{t('queue.columns')}</legend>
          {offered
            .filter((column) => !ALWAYS_SHOWN.includes(column))
            .map((column) => (
              <label key={column}>
                <input
                  type="checkbox"
                  checked={!hidden.includes(column)}
                  onChange={() => toggle(column)}
                />
                {t(`queue.col_${column}`)}
              </label>
            ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
