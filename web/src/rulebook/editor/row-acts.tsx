import type { TablerIcon } from '@tabler/icons-react'
import './row-acts.css'

export interface RowAct {
  readonly Icon: TablerIcon
  /** What it does and to which row, such as “第 2 行上移”. */
  readonly label: string
  readonly disabled?: boolean
  readonly act: () => void
}

/** What can be done with one thing of a list, as a row of icons. */
export function RowActs({ acts }: { acts: readonly RowAct[] }) {
  return (
    <span className="row-acts">
      {acts.map(({ Icon, label, disabled = false, act }) => (
        <button
          key={label}
          type="button"
          className="icon-button"
          disabled={disabled}
          title={label}
          aria-label={label}
          onClick={act}
        >
          <Icon size={15} stroke={1.8} aria-hidden />
        </button>
      ))}
    </span>
  )
}
